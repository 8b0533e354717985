/** What the model importer says, as patterns, with the same in Vietnamese. */
export const MODEL_PHRASES: readonly (readonly [pattern: RegExp, vietnamese: string])[] = [
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
  // How a sign would be found more easily.
  [
    /^there is next to nothing to find.*$/,
    'hầu như không có gì để nhận ra: dùng ảnh có nhiều hình lớn nhỏ, sáng tối rõ',
  ],
  [/^a pattern repeats itself.*$/, 'có hoa văn lặp lại: làm mỗi chỗ một khác'],
  [/^it looks the same when turned.*$/, 'xoay đi vẫn giống: thêm một chi tiết chỉ có một lần'],
  [/^there is little to find.*$/, 'ít chi tiết: thêm góc cạnh, hoa văn ở khắp nơi'],
  [/^light and dark lie too close.*$/, 'sáng và tối gần nhau quá: tăng tương phản'],
  [/^too faint for an evening.*$/, 'mờ lúc chiều tối: làm chỗ tối tối hơn, chỗ sáng sáng hơn'],
  [/^nearly all detail is on one side.*$/, 'chi tiết dồn về một phía: che phía đó là mất'],
  [/^the detail is too fine.*$/, 'chi tiết nhỏ quá, xa không thấy: thêm hình lớn'],
  [/^thin lines are lost.*$/, 'nét mảnh bị mất khi ảnh mờ: vẽ đậm hơn'],
  [/^it is lost when seen aslant.*$/, 'nhìn xiên thì mất: dùng hình gọn thay cho đường dài'],
  [
    /^the (?:.+) (?:is empty|is too dark|has little that is found).*$/,
    'có một vùng của bảng trống, tối hoặc ít chi tiết: chọn ảnh đều chi tiết hơn',
  ],
  [
    /^the (?:.+) and the (?:.+) look alike.*$/,
    'hai vùng của bảng giống nhau: chọn ảnh khác nhau hơn',
  ],
  [/^it resembles (\S+) \((\S+) of 100\).*$/, 'hơi giống bảng của $1 ($2 trên 100): dùng ảnh khác'],
];
