// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window for paper and screen: the actions for figures, films, reports and
// presentations.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "app/exhibit.h"
#include "engine/service/exploration.h"
#include "engine/service/job.h"

#include <QElapsedTimer>
#include <QPointer>

namespace app {

class FigureDialog;
class FilmDialog;
class Presentation;
class SecondScreen;
class StagePage;

class Publishing : public QObject {
    Q_OBJECT

public:
    Publishing(Document& document, engine::Exploration& exploration, const Actions& actions,
        StagePage& stage, QWidget* window);

    /// What the window shows now; without a result while the inputs have none.
    Exhibit exhibit() const;
    /// In the background.
    void writeReport(const QString& path);
    Presentation* presentation() const; ///< null while nobody presents
    SecondScreen* secondScreen() const; ///< null while there is none

Q_SIGNALS:
    void reportWritten(const QString& path);
    /// A film or a report is written or has failed, as the sentence says.
    void ended(const QString& sentence, qint64 milliseconds);
    void failed(const QString& sentence);
    /// Anything but the weights is another.
    void exhibitChanged(const app::Exhibit& exhibit);

private:
    void follow();
    void moved(const engine::Weights& weights);
    void openFigure();
    void openFilm();
    void chooseReport();
    void present();
    void showSecondScreen(bool on);

    Document& document_;
    engine::Exploration& exploration_;
    const Actions& actions_;
    StagePage& stage_;
    QWidget* window_;
    engine::PairwisePtr pairs_;
    QPointer<FigureDialog> figure_;
    QPointer<FilmDialog> film_;
    QPointer<Presentation> presentation_;
    QPointer<SecondScreen> second_;
    engine::Lane lane_ { engine::Lane::Pace::patient };
    engine::Job<QString> reporting_;
    QElapsedTimer begun_; ///< since the report is written
};

} // namespace app
