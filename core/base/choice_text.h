// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// The words of a choice in the language of the program; `table` is that of the row whose field it is.
template <class Value> QString choiceText(const char *table, Value value)
{
    return QCoreApplication::translate(table, Choices<Value>::all[size_t(value)].label);
}

} // namespace fairlead
