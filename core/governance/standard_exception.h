// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// A standard that a service need not meet until a day.
struct StandardException {
    Id<StandardException> id;
    QString key;
    QString standard;
    Id<Service> service;
    QString reason;
    QDate until;
    QString approver;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + standard); }
    bool operator==(const StandardException &) const = default;

    static constexpr const char *table = "standard_exception";
    static constexpr const char *label = QT_TRANSLATE_NOOP("standard_exception", "Exception");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("standard_exception", "Exceptions");
    static constexpr const char *keyPrefix = "EX"; ///< of new keys; empty: records have no key
    static std::span<const Field<StandardException>> fields();
};

} // namespace fairlead
