// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fairlead {

/// What puts the focus on `container` puts it on `target`, which may lead on in turn; again replaces the
/// target. A focus proxy does not do for containers: Qt lets Tab jump from them to the proxy, past all that
/// stands before it.
void leadFocus(QWidget *container, QWidget *target);

/// Where the focus of `container` goes; null where nobody said.
QWidget *focusTarget(const QWidget *container);

} // namespace fairlead
