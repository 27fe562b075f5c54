// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For the status bar: what runs, how far it is, how to stop it; device, memory, latency; what went
// wrong.
#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace widgets {

class ElidedLabel;

class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// total 0: the length is not known. The bar appears once a job has run for 300 ms.
    void setJob(const QString& name, const QString& phase, qint64 done, qint64 total);
    void clearJob();
    void setDevice(const QString& device, const QString& toolTip);
    void setLatency(double milliseconds); ///< negative: not known
    void setMemory(qint64 bytes);         ///< 0 or less: not known
    /// How the last solve ended: "exact · converged".
    void setNote(const QString& text, const QString& toolTip, bool warning = false);
    void showProblem(const QString& sentence); ///< stays until dismissed or replaced
    void dismissProblem();
    QString problem() const;
    bool jobVisible() const;

Q_SIGNALS:
    void cancelRequested();
    void problemDismissed();
    void deviceClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildJob();
    void buildProblem();
    void showElapsed();
    void showLatency();
    void applyColours();

    QWidget* job_;
    ElidedLabel* jobText_;
    QProgressBar* progress_;
    QLabel* percent_;
    QToolButton* cancel_;
    QWidget* problem_;
    QLabel* problemIcon_;
    ElidedLabel* problemText_;
    QToolButton* dismiss_;
    QLabel* latency_;
    QLabel* memory_;
    QToolButton* device_;
    QLabel* note_;
    bool noteWarns_ = false;
    bool known_ = false; ///< the length of the job
    QString jobName_, jobPhase_;
    QElapsedTimer running_;
    QTimer appear_, tick_;
    double newestLatency_ = -1;
    QTimer latencyStays_; ///< so long that it can be read
};

} // namespace widgets
