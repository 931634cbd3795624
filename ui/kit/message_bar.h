// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class QHBoxLayout;

namespace fairlead {

class IconLabel;
class Label;

/// A sentence above a place that says what is wrong, with ways out. Hidden until say() is called.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    enum class Level { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown, without its ways out.
    void say(Level level, const QString &sentence);
    /// `id` comes back in chosen().
    void addWayOut(const QString &id, const QString &words);

Q_SIGNALS:
    void chosen(const QString &id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level = Level::Info;
    IconLabel *m_icon;
    Label *m_sentence;
    QHBoxLayout *m_waysOut;
};

} // namespace fairlead
