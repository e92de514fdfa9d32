import type { Phrases } from './types';

export const vi: Phrases = {
  language: 'vi',
  term: '(?:trình|phần mềm|tiện ích|công cụ|chương trình|bộ|ứng dụng|plugin)?(?: mở rộng)? ?chặn (?:các |hiển thị )?quảng cáo|quảng cáo (?:[^ ]+ ){0,3}(?:bị )?chặn|chặn ads',
  ads: 'quảng cáo',
  blocker: '(?:trình|tiện ích|bộ|phần mềm) chặn',
  away: '\\bẩn\\b|che |chặn|ngăn|lọc|không .{0,24}(?:hiển thị|tải|hiện|xuất hiện|thấy)',
  ask: 'tắt (?:trình|phần mềm|tiện ích|chặn|ad|công cụ|chương trình|nó|bộ|ứng dụng|plugin|chế độ)|(?:vui lòng|hãy|xin|cần) tắt|vô hiệu|cho phép|danh sách trắng|ngoại lệ|gỡ (?:bỏ|cài)?|tạm dừng|bỏ chặn|ngừng|dừng|loại trừ|whitelist|thêm .{0,40}danh sách|(?:trang|website|site)s? (?:web )?(?:được phép|tin cậy|đáng tin)|để quảng cáo|loại .{0,24}khỏi',
  detection:
    'phát hiện|nhận thấy|có vẻ|dường như|hình như|đang (?:sử dụng|dùng|bật|chặn|chạy)|bạn (?:sử dụng|dùng|có)|được bật|thấy rằng',
};
