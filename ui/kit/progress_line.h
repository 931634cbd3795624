// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class QTimer;

namespace fairlead {

class Button;
class JobBase;

/// How long a computation may take before anything says that it runs, in milliseconds.
constexpr int patience = 300;

/// A line of two pixels at the top of what it lies over, with a way to stop. Seen only when the work
/// takes longer than `patience`.
class ProgressLine final : public Overlay {
    Q_OBJECT
public:
    /// What Stop does: cancels the job that is watched, or only says stopChosen().
    enum class Stop { Cancels, ByOwner };

    explicit ProgressLine(QWidget *over);

    /// Follows the job from now on.
    void watch(JobBase *job, Stop stop = Stop::Cancels);

public Q_SLOTS:
    void begin();
    void setPercent(int percent);
    void end();

Q_SIGNALS:
    void stopChosen();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_stop;
    QTimer *m_wait;
    int m_percent = 0;
};

/// Dims old results where they stand while new ones are computed; what lies under it stays usable.
class DimmedWhile final : public Overlay {
    Q_OBJECT
public:
    explicit DimmedWhile(QWidget *over);

    /// Follows the job from now on.
    void watch(JobBase *job);

public Q_SLOTS:
    void begin();
    void end();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer *m_wait;
};

} // namespace fairlead
