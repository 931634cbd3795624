// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/records.h"
#include "ui/kit/fields.h"

namespace fairlead {

/// What a stored value is in an editor of makeEditor(), and back.
QVariant shownValue(const FieldInfo &field, const QVariant &stored);
QVariant storedValue(const FieldInfo &field, const QVariant &shown);

/// The editor of a field by its kind; it shows nothing yet. Dates are completed near `today`.
FormField *makeEditor(const FieldView &field, const Workspace &workspace, QDate today);

/// Whether the field wants a row of its own: text that is a sentence or more.
bool isWide(const FieldInfo &field);

} // namespace fairlead
