// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/item.h"
#include "core/services/service.h"

namespace fairlead {

/// A reason for which customers call, counted month by month (K22).
struct SupportDriver {
    Id<SupportDriver> id;
    QString key;
    QString name;
    Id<Service> service;
    QDate baselineMonth;
    Id<Item> item;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const SupportDriver &) const = default;

    static constexpr const char *table = "support_driver";
    static constexpr const char *label = QT_TRANSLATE_NOOP("support_driver", "Support driver");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("support_driver", "Support drivers");
    static constexpr const char *keyPrefix = "SD"; ///< of new keys; empty: records have no key
    static std::span<const Field<SupportDriver>> fields();
};

} // namespace fairlead
