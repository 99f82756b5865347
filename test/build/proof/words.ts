/** The invented words of the small newspaper; whatever number is asked for, there is a text for it. */

const PLACES = ["Bến Sỏi", "Gò Dưa", "Vàm Nhỏ", "Rạch Cát", "Xóm Lưới", "Cầu Ván", "Đồng Bưng", "An Lạc"];
const DEEDS = ["mở hội", "đắp đê", "khánh thành cầu", "thu hoạch lúa", "trồng rừng", "khai giảng", "họp dân"];
const TIMES = ["đầu mùa mưa", "cuối tuần", "giữa mùa nước", "đầu năm học", "dịp lễ", "vụ hè thu"];
const SAYINGS = [
  "Bà con trong ấp góp công từ sớm",
  "Cán bộ xã đến từng nhà vận động",
  "Con đường mới giúp học trò bớt lội bùn",
  "Giá lúa năm nay cao hơn năm trước",
  "Chi bộ họp bàn và giao việc cho từng người",
  "Lớp học đêm sáng đèn đến khuya",
  "Ghe xuồng neo kín hai bên bờ kênh",
];

export const TOPICS = [
  "Nông thôn mới",
  "Lúa gạo",
  "Giáo dục",
  "Cầu đường",
  "Lễ hội",
  "Học và làm theo Bác",
  "Chuyển đổi số",
  "Mùa nước nổi",
  "Phòng chống hạn mặn",
  "Khuyến học",
];
export const TOWNS = ["Tân Trụ", "Bến Lức", "Mộc Hóa", "Thạnh Hóa", "Cần Đước", "Đức Huệ", "Tân An"];
/** Writers who are in no table. */
export const GUESTS = ["Cộng tác viên Vàm Cỏ", "Nguyễn Thị Lành", "Trần Văn Đò", "Bạn đọc Phù Sa"];

const at = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

export function titleOf(number: number): string {
  const deed = at(DEEDS, Math.floor(number / PLACES.length));
  return `${at(PLACES, number)} ${deed} ${at(TIMES, number)} lần thứ ${number}`;
}

/** As an address writes it. */
export function slugFor(number: number): string {
  return `bai-${["ben", "go", "vam", "rach"][number % 4]}-${number}`;
}

export function sentenceOf(number: number): string {
  return `${at(SAYINGS, number)}, theo ghi nhận lần ${number} ở ${at(PLACES, Math.floor(number / SAYINGS.length))}.`;
}
