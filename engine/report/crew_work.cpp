#include "report/crew_work.hpp"

#include "loa/text/messages/month.hpp"
#include "report/document_parts.hpp"
#include "report/month_words.hpp"

namespace loa::report {

namespace messages = text::messages::month;

std::map<CrewWorkKey, CrewWork> crew_works(const model::Model& model, const model::MonthPlan& plan)
{
    std::map<CrewWorkKey, CrewWork> works;
    const auto key = [&](time::Day day, const model::CrewKey& crew, const model::SiteKey& at) {
        const model::Site* site = find(model, at);
        return CrewWorkKey{day, crew, site == nullptr ? model::CommuneCode{} : site->commune, at};
    };
    for (const model::Hanging& hanging : plan.hangings) {
        works[key(hanging.days.from(), hanging.hung_by, hanging.site)].hangs = &hanging;
        works[key(hanging.days.last(), hanging.taken_down_by, hanging.site)].takes_down = &hanging;
    }
    return works;
}

std::string work_text(const model::MonthPlan& plan, const CrewWork& work, Language language)
{
    if (work.hangs != nullptr && work.takes_down != nullptr) {
        return said(messages::work_exchange,
                    language,
                    {item_title(plan, work.takes_down->text), item_title(plan, work.hangs->text)});
    }
    return work.hangs != nullptr
               ? said(messages::work_hang, language, {item_title(plan, work.hangs->text)})
               : said(
                     messages::work_take_down, language, {item_title(plan, work.takes_down->text)});
}

} // namespace loa::report
