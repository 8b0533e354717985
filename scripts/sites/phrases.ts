/** What the content check and the model importer say, as patterns, with the same in Vietnamese. */
export const PHRASES: readonly (readonly [pattern: RegExp, vietnamese: string])[] = [
  // What is wrong in a content file.
  [/^is missing or no whole number$/, 'còn thiếu, hoặc không phải số nguyên'],
  [/^is missing$/, 'còn thiếu'],
  [/^got a list of (\d+)$/, 'đang là danh sách có $1 mục'],
  [/^got an object$/, 'đang là một khối { … }'],
  [/^got (.+) again$/, 'ghi $1 hai lần'],
  [/^got (.+), newer than this program knows$/, 'ghi $1, mới hơn bản chương trình này'],
  [/^got (.+), which nothing here can read$/, 'ghi $1, chương trình không đọc được bản đó'],
  [/^got (.+), outside the model$/, 'ghi $1, nằm ngoài mô hình'],
  [/^got (\S+) after (\S+)$/, 'ghi $1 sau $2'],
  [/^got (.+)$/, 'đang ghi $1'],
  [/^is not a field here$/, 'không phải là một mục ở đây'],
  [/^is not an object$/, 'không phải là một khối { … }'],
  [/^is written twice$/, 'được ghi hai lần'],
  [/^has (\d+) characters$/, 'có $1 chữ'],
  [/^does not end like a sentence$/, 'chưa kết thúc như một câu'],
  [/^no source has the key (.+)$/, 'không có nguồn nào mang khóa $1'],
  [/^nothing names the source (.+)$/, 'chưa chỗ nào dùng nguồn $1'],
  [/^no part is called (.+)$/, 'không có phần nào tên là $1'],
  [/^no time layer is called (.+)$/, 'không có thời kỳ nào tên là $1'],
  [/^no built part is called (.+)$/, 'mô hình không có phần nào tên là $1'],
  [/^no built layer is called (.+)$/, 'không có mô hình cho thời kỳ $1'],
  [
    /^nothing is said about the part (.+) that was built$/,
    'mô hình có phần $1 mà chưa nói gì về nó',
  ],
  [
    /^nothing is said about the layer (.+) that was built$/,
    'mô hình có thời kỳ $1 mà chưa nói gì về nó',
  ],
  [/^nothing is told of the layer (.+) that was built$/, 'chưa kể gì về thời kỳ $1 của mô hình'],
  [/^nothing is built for it; type npm run models$/, 'chưa có mô hình; chạy npm run site:make'],
  [/^a comma before (.+)$/, 'thừa dấu phẩy trước $1'],
  [/^a text runs over the end of its line$/, 'một lời bị ngắt xuống dòng giữa chừng'],
  [/^the file ends within a text$/, 'tệp kết thúc giữa một lời'],
  [/^the field (.+) stands here twice$/, 'mục $1 có hai lần ở đây'],
  [/^text goes on after the end$/, 'còn chữ thừa sau dấu đóng cuối cùng'],
  [/^(.+) is not there$/, 'không có tệp $1'],
  [/^(.+) has (\d+) bytes, and (\d+) are listed$/, '$1 có $2 byte, mà danh sách ghi $3'],
  // What to do about it.
  [/^write a text in double quotes$/, 'viết lời trong dấu ngoặc kép "…"'],
  [/^write a number without quotes$/, 'viết một con số, không có ngoặc kép'],
  [/^write a whole number$/, 'viết một số nguyên'],
  [/^write true or false$/, 'viết true hoặc false'],
  [/^write true, or leave it out$/, 'viết true, hoặc bỏ hẳn mục này'],
  [/^write a list: \[ … \]$/, 'viết một danh sách: [ … ]'],
  [/^write an object: \{ … \}$/, 'viết một khối: { … }'],
  [/^write one of (.+)$/, 'chọn một trong $1'],
  [/^use one of (.+)$/, 'dùng một trong: $1'],
  [/^did you mean (.+)\?$/, 'có phải bạn muốn viết $1?'],
  [/^write (exactly|at least|at most) (\d+) (entry|entries)$/, 'cần $1 $2 mục'],
  [/^write (exactly|at least|at most) (\d+) characters?$/, 'cần $1 $2 chữ'],
  [/^write a number of (exactly|at least|at most) (\S+)$/, 'viết một số $1 $2'],
  [/^write a number (above|below) (\S+)$/, 'viết một số $1 $2'],
  [/^write metres, e\.g\. (.+)$/, 'viết bằng mét, ví dụ $1'],
  [/^write \[x, y, z\] in metres$/, 'viết [x, y, z] bằng mét'],
  [/^write the Vietnamese text$/, 'viết lời tiếng Việt'],
  [/^write the English text$/, 'viết lời tiếng Anh'],
  [/^write the French text$/, 'viết lời tiếng Pháp, hoặc bỏ mục "fr"'],
  [/^write a day as YYYY-MM-DD, e\.g\. (.+)$/, 'viết ngày theo dạng năm-tháng-ngày, ví dụ $1'],
  [
    /^name at least one source by its key, e\.g\. (.+)$/,
    'ghi ít nhất một nguồn bằng khóa của nó, ví dụ $1',
  ],
  [
    /^name its sources, or write "plain": true when it states no fact$/,
    'ghi "sources": ["khóa"], hoặc "plain": true nếu câu không nêu sự kiện nào',
  ],
  [
    /^write lower-case words joined by hyphens, e\.g\. (.+)$/,
    'viết chữ thường không dấu, nối bằng gạch ngang, ví dụ $1',
  ],
  [/^split it: a caption holds (\d+)$/, 'tách thành hai câu: phụ đề chứa được $1 chữ'],
  [/^end it with (.+)$/, 'kết câu bằng . ! ? hoặc …'],
  [
    /^other sentences have this language: translate this one too$/,
    'các câu khác đã có tiếng này: dịch cả câu này',
  ],
  [/^name it where it is used, or remove it$/, 'ghi khóa của nó ở chỗ dùng, hoặc xóa nguồn này'],
  [/^write (\S+) to (\S+) metres$/, 'viết từ $1 đến $2 mét'],
  [/^remove the comma$/, 'xóa dấu phẩy đó'],
  [/^remove it$/, 'xóa đi'],
  [/^close it with "$/, 'đóng lại bằng dấu "'],
  [/^keep one of them$/, 'giữ một, xóa một'],
  [/^write a value: (.+)$/, 'viết một giá trị: "lời", 1.5, true, false hoặc null'],
  [/^write a field name in double quotes$/, 'viết tên mục trong dấu ngoặc kép'],
  [/^write : after (.+)$/, 'viết dấu : sau $1'],
  [/^write , or (.+)$/, 'viết dấu , hoặc $1'],
  [/^put the oldest layer first$/, 'xếp thời kỳ xưa nhất lên đầu'],
  [
    /^the reconstruction's file says (.+): write the same in both$/,
    'tệp reconstructions ghi $1: viết giống nhau ở cả hai tệp',
  ],
  [/^remove it: the reconstruction's file has it$/, 'xóa đi: tệp reconstructions đã ghi'],
  [
    /^write it, or the id of a layer that was built: (.+)$/,
    'viết vào, hoặc dùng tên một thời kỳ đã có mô hình: $1',
  ],
  [/^add a layer of that id, with its text$/, 'thêm một thời kỳ tên đó, kèm lời kể'],
  [
    /^add a layer of that id, with its year and name$/,
    'thêm một thời kỳ tên đó, kèm năm và tên gọi',
  ],
  [
    /^add a part of that id, with its evidence and basis$/,
    'thêm một phần tên đó, kèm hạng chứng cứ và căn cứ',
  ],
  [/^type npm run models(, which writes this file)?$/, 'chạy npm run site:make'],
  [/^type npm run narration$/, 'chạy npm run narration'],
  [/^(.+) has that name$/, '$1 đã mang tên đó'],
  [/^write (\S+)$/, 'viết $1'],
  // What is wrong with a model.
  [
    /^There is no mesh in it\..*$/,
    'Trong tệp không có hình khối nào. Hãy chọn mô hình trước khi xuất ra.',
  ],
  [/^The mesh (“.*”) has no positions\..*$/, 'Khối $1 không có điểm nào. Xóa nó hoặc xuất lại.'],
  [
    /^The mesh (“.*”) has positions that are not numbers\..*$/,
    'Khối $1 có tọa độ hỏng. Trong Blender: Mesh, Clean Up, Delete Loose và Degenerate Dissolve; rồi xuất lại.',
  ],
  [
    /^The texture (.+) is missing\..*$/,
    'Thiếu ảnh bề mặt $1. Đặt nó cạnh mô hình, hoặc xuất ra dạng .glb.',
  ],
  [
    /^The texture (.+) cannot be read\..*$/,
    'Không đọc được ảnh bề mặt $1. Lưu lại thành PNG hoặc JPEG.',
  ],
  [
    /^The texture (.+) has (\d+) × (\d+) pixels.*$/,
    'Ảnh bề mặt $1 có $2 × $3 điểm ảnh, quá lớn. Lưu lại ở 4096 × 4096 trở xuống.',
  ],
  [
    /^It has (\d+) nodes, and (\d+) parts are told apart\..*$/,
    'Mô hình có $1 khối, mà chỉ phân biệt được $2 phần. Trong Blender: chọn những khối thuộc một phần, rồi bấm Ctrl+J để nhập làm một.',
  ],
  [
    /^The file is (\S+) MB; at most (\S+) MB are taken\..*$/,
    'Tệp nặng $1 MB; nhiều nhất là $2 MB. Giảm lưới hoặc thu nhỏ ảnh bề mặt trước khi xuất.',
  ],
  [
    /^It is a ZIP archive, though its name says \.glb\..*$/,
    'Đây là một tệp nén ZIP bị đổi tên thành .glb. Hãy giải nén; tệp .glb nằm bên trong.',
  ],
  [
    /^This is not a \.glb file, though its name says so\..*$/,
    'Tệp này không phải là .glb, dù tên ghi vậy. Hãy xuất lại dạng glTF 2.0 (.glb).',
  ],
  [/^It is glTF 1\..*$/, 'Đây là glTF 1. Hãy xuất lại dạng glTF 2.0.'],
  [
    /^It says that it is (\S+) MB long and is (\S+) MB.*$/,
    'Tệp ghi dài $1 MB mà chỉ có $2 MB: bị cắt cụt hoặc hỏng. Chép hoặc xuất lại.',
  ],
  [/^Its binary part was cut short\..*$/, 'Phần dữ liệu bị cắt cụt. Chép hoặc xuất lại.'],
  [/^Its description \(JSON\) is damaged\..*$/, 'Phần mô tả (JSON) bị hỏng. Xuất lại.'],
  [/^Its description is not glTF 2\.0.*$/, 'Phần mô tả không phải glTF 2.0. Xuất lại.'],
  [
    /^It is compressed with Draco.*$/,
    'Mô hình nén bằng Draco: hãy xuất lại, tắt phần nén (Compression).',
  ],
  [
    /^It is compressed with KHR_meshopt_compression.*$/,
    'Mô hình đã nén (meshopt): hãy dùng tệp trước khi nén.',
  ],
  [/^Its textures are KTX2 already.*$/, 'Ảnh bề mặt đã là KTX2: hãy xuất dạng PNG hoặc JPEG.'],
  [
    /^It cannot be read as glTF: (.+?)\. Open it in Blender.*$/,
    'Không đọc được như glTF ($1). Mở bằng Blender rồi xuất lại dạng glTF 2.0.',
  ],
  [/^(?:A texture|The geometry) is missing: (.+?)\. .*$/, 'Thiếu tệp $1. Đặt nó cạnh mô hình.'],
  [
    /^(?:A texture|The geometry) lies at (.+): nothing is fetched\..*$/,
    'Mô hình trỏ tới $1: chương trình không tải gì về. Đặt tệp đó cạnh mô hình.',
  ],
  [
    /^(?:A texture|The geometry) lies outside the model's folder: (.+?)\. .*$/,
    'Mô hình trỏ ra ngoài thư mục: $1. Đặt tệp đó cạnh mô hình.',
  ],
  [
    /^(?:It claims|A part of its geometry|It uses a kind of number).*$/,
    'Dữ liệu hình khối của tệp bị hỏng. Chép hoặc xuất lại.',
  ],
  [
    /^No model for the layer (.+?): put (.+?) there.*$/,
    'Chưa có mô hình cho thời kỳ $1: chép vào $2, hoặc bỏ thời kỳ đó khỏi tệp reconstructions.',
  ],
  [
    /^Every layer has a model of its own.*$/,
    'Mỗi thời kỳ đã có mô hình riêng, mô hình chung bị thừa. Xóa tệp đó, hoặc một trong các tệp kia.',
  ],
  [
    /^The site (\S+) is built from code\..*$/,
    'Di tích $1 do mã dựng sẵn. Đặt tên khác cho mô hình này.',
  ],
  [
    /^Call it by lower-case words joined by hyphens: (\S+)\.$/,
    'Đặt tên bằng chữ thường không dấu, nối bằng gạch ngang: $1.',
  ],
  // What is over budget.
  [
    /^(\w+): (\S+) triangles, the budget is (\S+)\..*$/,
    'mức $1: $2 tam giác, giới hạn là $3. Giảm lưới bằng tay, bỏ những mặt không bao giờ thấy.',
  ],
  [
    /^(\w+): (\S+) draw calls, the budget is (\S+)\..*$/,
    'mức $1: $2 lệnh vẽ, giới hạn là $3. Dùng ít vật liệu hơn, hoặc gộp vào một ảnh bề mặt.',
  ],
  [
    /^(\w+): (\S+) bytes with brotli, the budget is (\S+)\..*$/,
    'mức $1: $2 byte sau khi nén, giới hạn là $3. Dùng ít ảnh bề mặt hơn, hoặc nhỏ hơn.',
  ],
  [
    /^(\w+): (\S+) bytes of textures in memory, the budget is (\S+)\..*$/,
    'mức $1: ảnh bề mặt chiếm $2 byte bộ nhớ, giới hạn là $3. Gộp vài ảnh làm một, hoặc bỏ ảnh pháp tuyến.',
  ],
  [
    /^(\w+): (\S+) bytes of geometry in memory, the budget is (\S+)\..*$/,
    'mức $1: hình khối chiếm $2 byte bộ nhớ, giới hạn là $3. Giảm lưới, và nhập các điểm trùng nhau.',
  ],
];

const AMOUNTS: Readonly<Record<string, string>> = {
  exactly: 'đúng',
  'at least': 'ít nhất',
  'at most': 'nhiều nhất',
  above: 'lớn hơn',
  below: 'nhỏ hơn',
};

/** A phrase in Vietnamese; null for one that the book does not have. */
export function inVietnamese(phrase: string): string | null {
  for (const [pattern, vietnamese] of PHRASES) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    return vietnamese.replaceAll(/\$(\d)/g, (_, number: string) => {
      const group = match[Number(number)] ?? '';
      return AMOUNTS[group] ?? group;
    });
  }
  return null;
}
