// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/agreement_figures.h"

#include <algorithm>

namespace fairlead {

std::optional<bool> wasKept(const Agreement &agreement, const WorkCalendar &calendar, QDate asOf)
{
    const bool isBinding =
        agreement.state == AgreementState::Agreed || agreement.state == AgreementState::Delivered;
    if (!isBinding || !agreement.agreedDate.isValid() || agreement.agreedDate >= asOf)
        return std::nullopt;
    QDate promised = agreement.agreedDate;
    const bool isLateDate = agreement.agreedOn.isValid()
        && calendar.workingDays(dayOf(agreement.agreedOn), dayOf(promised)) < agreementNoticeDays;
    if (isLateDate && agreement.needBy.isValid() && agreement.needBy < promised)
        promised = agreement.needBy;
    return agreement.deliveredOn.isValid() && agreement.deliveredOn <= promised;
}

AgreementFigures agreementFigures(std::span<const Agreement *const> agreements, QDate from, QDate to,
                                  QDate asOf,
                                  const std::function<const WorkCalendar &(const Agreement &)> &calendarOf)
{
    AgreementFigures figures;
    for (const Agreement *each : agreements) {
        if (!each->agreedDate.isValid() || each->agreedDate < from || each->agreedDate > to)
            continue;
        const std::optional<bool> kept = wasKept(*each, calendarOf(*each), asOf);
        if (!kept)
            continue;
        const auto count = [&kept](KeptAgreements &group) {
            ++group.due;
            group.kept += *kept ? 1 : 0;
        };
        count(figures.all);
        count(each->providerTeam.isNull() ? figures.external : figures.provided[each->providerTeam]);
        count(figures.received[each->consumer]);
        if (!*kept)
            figures.late.push_back(each);
    }
    std::ranges::stable_sort(figures.late, {}, &Agreement::agreedDate);
    return figures;
}

} // namespace fairlead
