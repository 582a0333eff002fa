#include "config/files.hpp"
#include "config/weights.hpp"

namespace loa::config {
namespace {

std::string folder_name(const std::filesystem::path& folder)
{
    std::error_code failed;
    const auto full = std::filesystem::weakly_canonical(folder, failed);
    const auto path = (failed ? folder : full).lexically_normal();
    return (path.has_filename() ? path : path.parent_path()).filename().generic_string();
}

void find_province(Draft& draft, const Entry& file)
{
    const std::string written = file.text("province");
    if (written.empty()) {
        return;
    }
    std::filesystem::path folder = (draft.folder / written).lexically_normal();
    std::error_code failed;
    if (std::filesystem::is_directory(folder, failed)) {
        draft.province_folder = std::move(folder);
    } else {
        file.mistake("province", text::messages::no_province_folder, {folder.generic_string()});
    }
}

void read_file(Draft& draft, const Entry& file)
{
    model::Centre& centre = draft.model.centre;
    find_province(draft, file);
    draft.dataset = {file.text("dataset"), file.origin("dataset")};
    draft.own_weights = file.entry("weights", schema::centre_weights);
    centre.name = file.text("name");
    centre.district_code = file.text("district_code");
    draft.district_origin = file.origin("district_code");
    draft.pack_key = file.text("rule_pack");
    draft.names.refer(Thing::pack, draft.pack_key, file.origin("rule_pack"));
    centre.parent_body = file.text("parent_body");
    file.demand("body");
    centre.body = file.texts("body");
    centre.abbreviation = file.text_or("abbreviation", "");
    centre.document_number = file.text_or("document_number", "");
    centre.seat = file.text("seat");
    centre.recipients = file.texts("recipients");
    centre.authority =
        file.has("authority") ? file.texts("authority") : std::vector<std::string>{"GIÁM ĐỐC"};
    centre.signer = file.text_or("signer", "");
    centre.phone = file.text_or("phone", "");
}

} // namespace

void read_centre(Draft& draft)
{
    draft.model.centre.key = folder_name(draft.folder);
    draft.centre_file = open_toml(draft, draft.folder, "centre.toml");
    if (draft.centre_file) {
        read_file(
            draft,
            Entry{
                draft.centre_file->root, schema::centre, draft.centre_file->name, draft.mistakes});
    }
}

void settle_centre(Draft& draft)
{
    model::Province& province = draft.model.province;
    if (draft.own_weights) {
        province.weights = read_weights(*draft.own_weights, province.weights);
    }
    const std::string& ours = draft.dataset.written;
    if (!ours.empty() && !province.dataset.empty() && ours != province.dataset) {
        draft.mistakes.add(
            draft.dataset.origin, text::messages::other_dataset, {ours, province.dataset});
        draft.places_complete = false; // every code would be wrong, and only for this reason
    }
}

} // namespace loa::config
