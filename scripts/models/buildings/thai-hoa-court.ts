import { chosen, published } from './figure.ts';

/** The court before Điện Thái Hòa (sân Đại Triều Nghi), its two earlier states and its great audience. */
export const thaiHoaCourt = {
  figures: {
    /** Square metres of both levels together; read as the paving before the hall. */
    area: published(1640, 'th4'),
    /** Metres from the hall of 1805 to that of 1833, along the axis. */
    moved: published(45, 'app1', 'th4'),
    /** Rank stones (phẩm sơn) stand for nine grades on each side. */
    grades: published(9, 'rag1'),
  },
  choices: {
    /** Ground shown round the court and the terrace. */
    margin: chosen(1.6),
    /** Grades whose stones stand on the upper court. */
    upperGrades: chosen(3, 'rag1'),
    /** Stones from the axis, and the officials' first file beyond them. */
    stonesFromAxis: chosen(10.4),
    /** Officials of one grade on one side, shown beside their stone. */
    officialsPerGrade: chosen(3),
    /** Terrace kept before the hall of 1805. */
    oldCourtFront: chosen(8),
  },
} as const;
