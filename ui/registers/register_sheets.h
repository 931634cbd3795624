// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/register_view.h"

namespace fairlead {

// What the views of “Registers” show (V8a to V8d, V8f, V8g): open things first, then by their day.
std::vector<RegisterTable> actionRegister();
std::vector<RegisterTable> decisionRegister();
std::vector<RegisterTable> riskRegister();
/// `asOf` is asked whenever the queue is sorted again.
std::vector<RegisterTable> documentRegister(std::function<QDate()> asOf);
std::vector<RegisterTable> partnerRegister();
std::vector<RegisterTable> evidenceRegister();

} // namespace fairlead
