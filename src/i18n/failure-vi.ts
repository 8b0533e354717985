/** What is said when something does not work, in Vietnamese: what happened, and what to do about it. */
export const failureVi = {
  view: 'Xem 3D, không cần máy ảnh',
  page: 'Xem ảnh và nghe kể',
  practice: 'Thử máy ảnh tập',
  stepsTitle: 'Cách mở lại',
  camera: {
    denied: {
      title: 'Máy ảnh chưa được phép mở',
      text: 'Trình duyệt đang chặn máy ảnh ở trang này. Mở lại được trong vài bước.',
    },
    missing: {
      title: 'Máy này không có máy ảnh',
      text: 'Không tìm thấy máy ảnh nào. Vẫn xem được công trình ba chiều, không cần máy ảnh.',
    },
    'in-use': {
      title: 'Máy ảnh đang bận',
      text: 'Một ứng dụng khác đang dùng máy ảnh. Đóng ứng dụng ấy rồi thử lại.',
    },
    insecure: {
      title: 'Đường dẫn này chưa an toàn',
      text: 'Máy ảnh chỉ mở được khi địa chỉ bắt đầu bằng https. Xin quét lại mã trên bảng, hoặc xem 3D.',
    },
    silent: {
      title: 'Máy ảnh không trả lời',
      text: 'Đã chờ mà trình duyệt không hỏi cũng không mở máy ảnh. Thử lại, hoặc mở trang bằng trình duyệt khác.',
    },
    unsupported: {
      title: 'Trình duyệt này không mở được máy ảnh',
      text: 'Xin mở trang bằng Chrome hoặc Safari bản mới, hoặc xem 3D ngay tại đây.',
    },
    ended: {
      title: 'Máy ảnh vừa bị ngắt',
      text: 'Có thể do cuộc gọi đến hoặc một ứng dụng khác. Thử lại để xem tiếp.',
    },
  },
  tracker: {
    unsupported: {
      title: 'Máy này không nhận ra được tấm bảng',
      text: 'Phần nhận ra tấm bảng không chạy trên máy này. Vẫn xem được công trình ba chiều.',
    },
    'bad-features': {
      title: 'Dữ liệu của tấm bảng bị hỏng',
      text: 'Tệp dùng để nhận ra tấm bảng không đọc được. Thử lại để tải về lần nữa.',
    },
    network: {
      title: 'Mạng bị ngắt giữa chừng',
      text: 'Chưa tải xong phần nhận ra tấm bảng. Xem lại mạng rồi thử lại.',
    },
    crashed: {
      title: 'Việc tìm bảng bị dừng',
      text: 'Phần nhận ra tấm bảng dừng giữa chừng. Thử lại, hoặc xem 3D.',
    },
  },
  model: {
    network: {
      title: 'Chưa tải được công trình',
      text: 'Mạng bị ngắt giữa chừng. Xem lại mạng rồi thử lại.',
    },
    corrupt: {
      title: 'Mô hình công trình bị hỏng',
      text: 'Tệp mô hình không đọc được. Ảnh và lời kể vẫn còn đủ.',
    },
  },
  graphics: {
    off: {
      title: 'Máy này không vẽ được hình ba chiều',
      text: 'Đồ họa ba chiều đang tắt hoặc máy không có. Ảnh và lời kể vẫn còn đủ.',
    },
    lost: {
      title: 'Hình ba chiều vừa bị ngắt',
      text: 'Có thể máy đang thiếu bộ nhớ. Đóng bớt ứng dụng khác rồi thử lại.',
    },
  },
  denied: {
    'chrome-android': [
      'Chạm biểu tượng bên trái ô địa chỉ.',
      'Chọn “Quyền”, rồi “Máy ảnh”, rồi “Cho phép”.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
    samsung: [
      'Chạm ổ khóa bên trái ô địa chỉ.',
      'Chọn “Quyền”, rồi bật “Máy ảnh”.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
    'firefox-android': [
      'Chạm ổ khóa bên cạnh ô địa chỉ.',
      'Ở dòng “Máy ảnh”, đổi “Bị chặn” thành “Cho phép”.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
    'safari-ios': [
      'Chạm nút bên cạnh ô địa chỉ, chọn “Cài đặt trang web”.',
      'Ở dòng “Camera”, chọn “Cho phép”.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
    'other-ios': [
      'Mở Cài đặt của iPhone, tìm tên trình duyệt này.',
      'Bật “Camera”.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
    desktop: [
      'Bấm biểu tượng bên trái ô địa chỉ.',
      'Cho phép trang này dùng máy ảnh.',
      'Trở lại đây và bấm “Thử lại”.',
    ],
    other: [
      'Mở phần cài đặt quyền của trình duyệt.',
      'Cho phép trang này dùng máy ảnh.',
      'Trở lại đây và chạm “Thử lại”.',
    ],
  },
};
