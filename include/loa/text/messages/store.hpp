#pragma once

#include "loa/text/message.hpp"

/// What can be wrong with the file that keeps a centre's plans.
namespace loa::text::messages {

inline constexpr Message no_store{
    "chưa có kho kế hoạch ở đây. Lập kế hoạch một tuần trước (loa plan), hoặc chỉ đúng tệp bằng "
    "--store.",
    "there is no store here yet. Plan a week first (loa plan), or name the right file with "
    "--store."};
inline constexpr Message store_folder_missing{
    "thư mục {1} không có. Tạo thư mục đó, hoặc chọn chỗ khác bằng --store.",
    "the folder {1} does not exist. Make it, or choose another place with --store."};
inline constexpr Message store_is_folder{
    "đây là một thư mục; kho kế hoạch là một tệp. Viết thêm tên tệp, ví dụ {1}.",
    "this is a folder; a store is one file. Add a file name, such as {1}."};
inline constexpr Message store_not_readable{
    "không mở được tệp này. Kiểm tra quyền đọc tệp và thư mục chứa nó.",
    "this file cannot be opened. Check that you may read it and the folder it is in."};
inline constexpr Message store_read_only{
    "tệp hoặc thư mục chứa nó chỉ đọc được, không ghi được; không có gì bị thay đổi. Cấp quyền "
    "ghi, hoặc chọn chỗ khác bằng --store.",
    "the file or its folder can be read but not written; nothing was changed. Allow writing, or "
    "choose another place with --store."};
inline constexpr Message store_left_open{
    "lần ghi trước chưa xong (còn tệp {1} bên cạnh) mà thư mục này chỉ đọc được. Chép cả hai tệp "
    "sang một thư mục ghi được rồi mở ở đó.",
    "the last writing was cut short ({1} lies beside it) and this folder is read-only. Copy both "
    "files to a folder that can be written, and open it there."};
inline constexpr Message store_not_sqlite{
    "tệp này không phải kho kế hoạch của loa, hoặc phần đầu tệp đã hỏng. Không có gì bị thay đổi; "
    "kiểm tra tên tệp, hoặc lấy lại bản sao.",
    "this file is not a store of loa, or its beginning is damaged. Nothing was changed; check the "
    "name, or bring back a copy."};
inline constexpr Message store_foreign{
    "tệp này là cơ sở dữ liệu của chương trình khác, không phải kho kế hoạch của loa; loa không "
    "đụng đến nó. Chọn tệp khác bằng --store.",
    "this file is another program's database, not a store of loa; loa leaves it alone. Choose "
    "another file with --store."};
inline constexpr Message store_malformed{
    "kho kế hoạch bị hỏng hoặc bị cắt cụt. Không có gì bị thay đổi; lấy lại bản sao, hoặc cất tệp "
    "này đi rồi lập kế hoạch lại.",
    "the store is damaged or cut short. Nothing was changed; bring back a copy, or put this file "
    "aside and plan again."};
inline constexpr Message store_damaged{
    "kho kế hoạch bị hỏng hoặc bị cắt cụt: {1}. Không có gì bị thay đổi; lấy lại bản sao, hoặc cất "
    "tệp này đi rồi lập kế hoạch lại.",
    "the store is damaged or cut short: {1}. Nothing was changed; bring back a copy, or put this "
    "file aside and plan again."};
inline constexpr Message store_newer{
    "kho này do một bản loa mới hơn ghi (lược đồ {1}; bản đang dùng chỉ biết đến {2}). Không có gì "
    "bị thay đổi; dùng bản loa mới hơn.",
    "this store was written by a newer loa (schema {1}; this one knows up to {2}). Nothing was "
    "changed; use the newer loa."};
inline constexpr Message store_older{
    "kho này do một bản loa cũ ghi (lược đồ {1}; bản đang dùng cần {2}) và đang mở chỉ để đọc. "
    "Chạy loa plan một lần để nâng cấp kho; các kế hoạch cũ vẫn còn nguyên.",
    "this store was written by an older loa (schema {1}; this one needs {2}) and is opened for "
    "reading only. Run loa plan once to bring it up to date; the plans in it stay."};
inline constexpr Message store_disk_full{
    "hết chỗ trên đĩa; những gì đã lưu trước đó vẫn còn nguyên. Giải phóng đĩa rồi chạy lại.",
    "the disk is full; what was kept before is still there. Make room and run again."};
inline constexpr Message store_busy{
    "một chương trình khác đang ghi vào kho này. Chờ chương trình đó xong rồi chạy lại.",
    "another program is writing to this store. Wait until it is done, and run again."};
inline constexpr Message store_failed{
    "không đọc hoặc ghi được kho: {1}. Những gì đã lưu trước đó vẫn còn nguyên.",
    "the store cannot be read or written: {1}. What was kept before is still there."};

} // namespace loa::text::messages
