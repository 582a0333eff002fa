#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "config/readme.hpp"
#include "loa/config/load.hpp"
#include "support/folder.hpp"

namespace loa::testing {

/// The examples of schedules/README.md as files of their own, to be spoilt by a test.
class SampleCentre {
public:
    SampleCentre()
    {
        for (const auto& [name, text] : read_readme().files) {
            std::filesystem::create_directories(path(name).parent_path());
            write(name, text);
        }
    }

    [[nodiscard]] std::filesystem::path path(std::string_view name) const
    {
        return folder_ / std::string{name};
    }
    [[nodiscard]] std::filesystem::path centre() const { return path("phong-tho"); }
    [[nodiscard]] std::string text(std::string_view name) const { return bytes_of(path(name)); }

    void write(std::string_view name, std::string_view text) const
    {
        std::ofstream{path(name), std::ios::binary} << text;
    }

    /// Replaces the first `from` of a file.
    void edit(std::string_view name, std::string_view from, std::string_view to) const
    {
        std::string content = text(name);
        const std::size_t at = content.find(from);
        INFO("looking for " << from << " in " << name);
        REQUIRE(at != std::string::npos);
        write(name, content.replace(at, from.size(), to));
    }

    [[nodiscard]] config::Loaded load() const { return config::load(centre()); }

    /// Every mistake as it is shown, a line each; none when the centre loads.
    [[nodiscard]] std::string mistakes(text::Language language) const
    {
        try {
            static_cast<void>(load());
            return {};
        } catch (const InvalidInput& found) {
            return shown_all(found.mistakes(), language);
        }
    }
    [[nodiscard]] std::string warnings(text::Language language) const
    {
        return shown_all(load().warnings, language);
    }

private:
    // Without the test's own folder, whose name changes.
    [[nodiscard]] std::string shown_all(const std::vector<Mistake>& found,
                                        text::Language language) const
    {
        const std::string prefix = folder_.path().generic_string() + "/";
        std::string all;
        for (const Mistake& mistake : found) {
            all += shown(mistake, language) + '\n';
        }
        for (std::size_t at = all.find(prefix); at != std::string::npos; at = all.find(prefix)) {
            all.erase(at, prefix.size());
        }
        return all;
    }

    Folder folder_;
};

} // namespace loa::testing
