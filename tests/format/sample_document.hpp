#pragma once

#include "loa/format/document.hpp"

namespace loa::format {

inline DocumentHead sample_head()
{
    return {.parent_body = "UBND HUYỆN PHONG THỔ",
            .body = {"TRUNG TÂM VĂN HÓA,", "THỂ THAO VÀ TRUYỀN THÔNG"},
            .number = "Số:      /KH-TTVHTTTT",
            .nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            .motto = "Độc lập - Tự do - Hạnh phúc",
            .place_and_date = "Phong Thổ, ngày 08 tháng 02 năm 2022"};
}

inline DocumentTitle sample_title()
{
    return {.lines = {"PHỤ LỤC"},
            .subject = {"Tổng hợp lịch phát thanh tuần 47"},
            .note = {"(Kèm theo Kế hoạch số 05/KH-TTVHTTTT ngày 08 tháng 02 năm 2022)"}};
}

inline SignatureBlock sample_signature()
{
    return {.recipients_title = "Nơi nhận:",
            .recipients = {"- UBND huyện (b/c);", "- UBND các xã, thị trấn;", "- Lưu: VT."},
            .authority = {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"},
            .note = "",
            .signer = "Nguyễn Văn Ước"};
}

/// `rows` rows with a heading before every `per_heading` of them.
inline TableBlock sample_table(int rows, int per_heading)
{
    TableBlock block;
    block.continued = "(tiếp theo)";
    block.table.columns = {{"Giờ", CellAlign::centre, 1.2},
                           {"Tên chương trình", CellAlign::left, 6},
                           {"Thời lượng", CellAlign::right, 1.6},
                           {"Ngôn ngữ", CellAlign::left, 1.8}};
    for (int i = 0; i != rows; ++i) {
        if (i % per_heading == 0) {
            block.table.rows.push_back({{"Buổi thứ " + std::to_string(i / per_heading + 1)}, true});
        }
        const std::string number = std::to_string(i + 1);
        const bool wraps = i % 7 == 3;
        block.table.rows.push_back(
            {{"05:30",
              wraps ? "Mục " + number +
                          ": người có uy tín trong thôn bản tuyên truyền, vận động bà "
                          "con nuôi dưỡng ý chí thoát nghèo, không trông chờ ỷ lại"
                    : "Mục " + number + ": khuyến nông mùa rét",
              number + " phút",
              "tiếng Hà Nhì"},
             false});
    }
    return block;
}

inline Document sample_document(int rows)
{
    Section section;
    section.name = "Phụ lục";
    section.running = "Tuần 47 năm 2022";
    section.blocks = {sample_head(),
                      sample_title(),
                      Paragraph{.text = "Thực hiện Kế hoạch truyền thông về giảm nghèo đa chiều "
                                        "thuộc Chương trình mục tiêu quốc gia giảm nghèo bền "
                                        "vững giai đoạn 2021 – 2025, Trung tâm xếp lịch như sau:",
                                .indented = true,
                                .with_next = true},
                      sample_table(rows, 12),
                      Spacer{2},
                      sample_signature()};
    return {.title = "Lịch phát thanh",
            .author = "Trung tâm",
            .created = time::Second{time::Day{date::year{2022} / 11 / 18}},
            .sections = {section}};
}

} // namespace loa::format
