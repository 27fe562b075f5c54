// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_bar.h"

#include "widgets/elided_label.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace widgets {

namespace {

    constexpr int kAppearAfter = 300; ///< milliseconds: shorter jobs would only flicker
    constexpr int kReadable = 250;    ///< milliseconds that a number stays

    QString elapsedText(qint64 milliseconds)
    {
        const qint64 seconds = milliseconds / 1000;
        if (seconds < 60)
            return JobBar::tr("%1 s").arg(QLocale().toString(milliseconds / 1000.0, 'f', 1));
        return JobBar::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , latency_(new QLabel(this))
    , memory_(new QLabel(this))
    , device_(new QToolButton(this))
    , note_(new QLabel(this))
{
    buildJob();
    buildProblem();
    const int h = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(h * 3 / 4, 0, h * 3 / 4, 0);
    row->setSpacing(h);
    row->addWidget(problem_, 3);
    row->addWidget(job_, 3);
    row->addStretch(0);                       // what a job or a problem leaves
    row->addStrut(job_->sizeHint().height()); // all above stays where it is when a job begins
    device_->setToolTip(tr("Where plans and maps are computed."));
    device_->setAutoRaise(true);
    device_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QWidget* widget : { static_cast<QWidget*>(latency_), static_cast<QWidget*>(memory_),
             static_cast<QWidget*>(device_), static_cast<QWidget*>(note_) }) {
        row->addWidget(widget);
        widget->hide();
    }
    latency_->setToolTip(tr("From moving the point to the painted images"));
    memory_->setToolTip(tr("Memory that the program holds"));
    connect(device_, &QToolButton::clicked, this, &JobBar::deviceClicked);
    appear_.setSingleShot(true);
    appear_.setInterval(kAppearAfter);
    connect(&appear_, &QTimer::timeout, this, [this] {
        job_->show();
        tick_.start();
    });
    latencyStays_.setSingleShot(true);
    latencyStays_.setInterval(kReadable);
    connect(&latencyStays_, &QTimer::timeout, this, &JobBar::showLatency);
    tick_.setInterval(100);
    connect(&tick_, &QTimer::timeout, this, &JobBar::showElapsed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyColours();
}

void JobBar::buildJob()
{
    job_ = new QWidget(this);
    jobText_ = new ElidedLabel(QString(), job_);
    progress_ = new QProgressBar(job_);
    percent_ = new QLabel(job_);
    cancel_ = new QToolButton(job_);
    const int h = fontMetrics().height();
    progress_->setFixedWidth(6 * h);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    percent_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 % · 99.9 s")));
    cancel_->setText(tr("Cancel"));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Stop this job; the previous result stays"));
    auto* row = new QHBoxLayout(job_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(h * 3 / 4);
    row->addWidget(jobText_, 1);
    row->addWidget(progress_);
    row->addWidget(percent_);
    row->addWidget(cancel_);
    job_->hide();
    connect(cancel_, &QToolButton::clicked, this, &JobBar::cancelRequested);
}

void JobBar::buildProblem()
{
    problem_ = new QWidget(this);
    problemIcon_ = new QLabel(problem_);
    problemText_ = new ElidedLabel(QString(), problem_);
    dismiss_ = new QToolButton(problem_);
    dismiss_->setIcon(icon(QStringLiteral("close")));
    dismiss_->setAutoRaise(true);
    dismiss_->setToolTip(tr("Dismiss this message"));
    dismiss_->setAccessibleName(tr("Dismiss this message"));
    auto* row = new QHBoxLayout(problem_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(problemIcon_);
    row->addWidget(problemText_);
    row->addWidget(dismiss_);
    row->addStretch(1);
    problem_->hide();
    connect(dismiss_, &QToolButton::clicked, this, [this] {
        dismissProblem();
        Q_EMIT problemDismissed();
    });
}

void JobBar::setJob(const QString& name, const QString& phase, qint64 done, qint64 total)
{
    if (name != jobName_ || !running_.isValid()) {
        running_.start();
        if (job_->isHidden())
            appear_.start();
    }
    jobName_ = name;
    jobPhase_ = phase;
    jobText_->setText(phase.isEmpty() ? name : tr("%1: %2", "job: phase").arg(name, phase));
    // A range in thousandths: totals may be larger than an int.
    progress_->setRange(0, total > 0 ? 1000 : 0);
    progress_->setValue(total > 0
            ? static_cast<int>(1000.0 * static_cast<double>(done) / static_cast<double>(total))
            : 0);
    known_ = total > 0;
    showElapsed();
}

void JobBar::showElapsed()
{
    if (!running_.isValid())
        return;
    const QString time = elapsedText(running_.elapsed());
    percent_->setText(
        known_ ? tr("%1 % · %2", "percent, time").arg(progress_->value() / 10).arg(time) : time);
}

void JobBar::clearJob()
{
    running_.invalidate();
    appear_.stop();
    tick_.stop();
    job_->hide();
    jobName_.clear();
    jobPhase_.clear();
}

bool JobBar::jobVisible() const
{
    return job_->isVisible();
}

void JobBar::setDevice(const QString& device, const QString& toolTip)
{
    device_->setText(device);
    device_->setToolTip(toolTip);
    device_->setAccessibleName(tr("Device: %1").arg(device));
    device_->setVisible(!device.isEmpty());
}

/// Comes with every painted preview: only now and then is it shown.
void JobBar::setLatency(double milliseconds)
{
    newestLatency_ = milliseconds;
    if (!latencyStays_.isActive())
        showLatency();
}

/// Of a fixed size that only grows: else every new number would lay out the whole window anew.
void JobBar::showLatency()
{
    latency_->setVisible(newestLatency_ >= 0);
    const QString text = tr("preview %1 ms").arg(QLocale().toString(newestLatency_, 'f', 1));
    if (text == latency_->text())
        return;
    latency_->setText(text);
    latency_->setFixedSize(latency_->sizeHint().expandedTo(latency_->minimumSize()));
    latencyStays_.start();
}

void JobBar::setMemory(qint64 bytes)
{
    memory_->setVisible(bytes > 0);
    memory_->setText(QLocale().formattedDataSize(
        std::max<qint64>(0, bytes), 1, QLocale::DataSizeTraditionalFormat));
}

void JobBar::setNote(const QString& text, const QString& toolTip, bool warning)
{
    note_->setText(text);
    note_->setToolTip(toolTip);
    note_->setVisible(!text.isEmpty());
    noteWarns_ = warning;
    applyColours();
}

void JobBar::showProblem(const QString& sentence)
{
    problemText_->setText(sentence);
    problemText_->setFixedToolTip(sentence);
    problem_->setAccessibleName(sentence);
    problem_->show();
}

void JobBar::dismissProblem()
{
    problemText_->setText(QString());
    problem_->hide();
}

QString JobBar::problem() const
{
    return problemText_->text();
}

void JobBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::FontChange)
        latency_->setMinimumSize(0, 0);
    QWidget::changeEvent(event);
}

void JobBar::applyColours()
{
    const Theme theme = themeOf(palette());
    const auto ink = [this](QWidget* widget, const QColor& colour) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::ButtonText, colour);
        widget->setPalette(own);
    };
    for (QWidget* widget : { static_cast<QWidget*>(latency_), static_cast<QWidget*>(memory_),
             static_cast<QWidget*>(device_), static_cast<QWidget*>(percent_) })
        ink(widget, theme.mutedText);
    ink(note_, noteWarns_ ? theme.warning : theme.mutedText);
    ink(cancel_, theme.accentInk);
    ink(problemText_, theme.warning);
    const int side = fontMetrics().height();
    problemIcon_->setPixmap(
        icon(QStringLiteral("warning")).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace widgets
