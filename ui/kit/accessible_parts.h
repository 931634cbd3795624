// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace fairlead {

/// A widget that paints its parts itself and tells assistive technology of them: a list of named parts, each
/// of which can be pressed. The widget calls tellParts() before it gives itself a name, and again for the
/// part that becomes current.
class AccessibleParts {
public:
    virtual ~AccessibleParts() = default;
    virtual int partCount() const = 0;
    virtual QString partName(int part) const = 0;
    /// In the widget.
    virtual QRect partArea(int part) const = 0;
    /// −1: none.
    virtual int currentPart() const = 0;
    /// What Enter does there.
    virtual void pressPart(int part) = 0;
};

/// Makes the parts of all such widgets known.
void tellParts();
/// Tells that the current part has the focus.
void tellCurrentPart(QWidget &widget);

/// Names a control, and the line inside it where one types.
void nameControl(QWidget &control, const QString &name);

/// Gives a widget that Qt knows no role for one, such as Dialog or Document.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace fairlead
