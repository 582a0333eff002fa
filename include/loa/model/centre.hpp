#pragma once

#include <string>
#include <vector>

namespace loa::model {

/// Trung tâm Văn hóa, Thể thao và Truyền thông of a district, with what its documents carry
/// (Decree 30/2020/NĐ-CP, annex I). Texts are printed as written.
struct Centre {
    std::string key;  ///< folder name: "phong-tho"
    std::string name; ///< "Trung tâm Văn hóa, Thể thao và Truyền thông huyện …"
    std::string district_code;           ///< of the places dataset
    std::string parent_body;             ///< printed above, upright: "UBND HUYỆN PHONG THỔ"
    std::vector<std::string> body;       ///< issuing body, bold, one entry per line
    std::string abbreviation;            ///< for the number: "TTVHTTTT"
    std::string document_number;         ///< may be blank before issue
    std::string seat;                    ///< place of the date line: "Phong Thổ"
    std::vector<std::string> recipients; ///< Nơi nhận
    std::vector<std::string> authority;  ///< "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    std::string signer;                  ///< name under the signature; may be blank
    std::string phone;

    friend bool operator==(const Centre&, const Centre&) = default;
};

} // namespace loa::model
