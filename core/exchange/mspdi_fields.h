// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mspdi_xml.h"

#include <span>

namespace fairlead {

// Which elements are read, and into what. Everything else is counted as skipped.
std::span<const MspdiField<MspdiProject>> mspdiProjectFields();
std::span<const MspdiField<MspdiCalendar>> mspdiCalendarFields();
std::span<const MspdiField<MspdiWeekDay>> mspdiWeekDayFields();
std::span<const MspdiField<MspdiException>> mspdiExceptionFields();
std::span<const MspdiField<MspdiHours>> mspdiHoursFields();
std::span<const MspdiField<MspdiTask>> mspdiTaskFields();
std::span<const MspdiField<MspdiLink>> mspdiLinkFields();
std::span<const MspdiField<MspdiResource>> mspdiResourceFields();
std::span<const MspdiField<MspdiAssignment>> mspdiAssignmentFields();

} // namespace fairlead
