// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job.h"

namespace fairlead {

JobBase::JobBase(QObject *parent) : QObject(parent) { }

} // namespace fairlead
