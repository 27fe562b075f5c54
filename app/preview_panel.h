// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The right side: the images of the blend, alone, beside another blend or along a path, and where
// the chosen one comes from or what its pixels are.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "app/place.h"
#include "engine/service/gallery.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace widgets {
class DifferenceLegend;
class ImageGrid;
class ParentsView;
class PixelInspector;
class SectionHeader;
class StripView;
}

namespace app {

class PairTools;
class RowTools;

class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { grid, pair, strip };

    PreviewPanel(const Document& document, const Actions& actions, QWidget* parent = nullptr);

    void setNames(const QStringList& sources);
    void setResult(const engine::ExplorationResultPtr& result);
    void setPreview(const engine::PreviewPtr& preview);
    /// Where the point is now, also in the middle of a drag.
    void setPoint(const engine::Weights& weights);
    /// What is shown belongs to former inputs.
    void setStale(bool stale);
    bool isStale() const;
    void setSmooth(bool smooth);
    void setView(View view);
    void clear();

    /// What a preview must hold: the rows in sight and the chosen one.
    std::vector<int> rows() const;
    View view() const { return view_; }
    widgets::ImageGrid* grid() const { return grid_; }
    widgets::StripView* strip() const { return strip_; }
    widgets::ParentsView* parents() const { return parents_; }
    widgets::PixelInspector* inspector() const { return inspector_; }
    RowTools* rowTools() const { return rowTools_; }
    PairTools* pairTools() const { return pairTools_; }
    widgets::DifferenceLegend* legend() const { return legend_; }
    const engine::PreviewPtr& preview() const { return preview_; }
    const engine::RowOrderPtr& order() const { return order_; }

Q_SIGNALS:
    void rowsWanted(const std::vector<int>& rows);
    void previewPainted(const engine::PreviewPtr& preview);
    void weightsChosen(const engine::Weights& weights); ///< a place on the strip was clicked
    /// Many places on the way of the strip, and what its ends are; empty: there is none.
    void wayChanged(
        const std::vector<engine::Weights>& way, const QString& from, const QString& to);
    void rowChosen(int row); ///< to be marked elsewhere

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // preview_panel.cpp: what there is, and what comes in
    void build(const Actions& actions);
    void sayNothingYet();
    void connectParts();
    void connectActions(const Actions& actions);
    void chooseRow(int row);
    void showRow(int row);
    void showParents(int row, std::size_t slot);
    void showPixels(int row, std::size_t slot);
    void showCount();

    // preview_panel_views.cpp: order, comparison, strip
    void refreshSurroundings();
    void askOrder();
    void showOrder(const engine::RowOrderPtr& order);
    void askComparison();
    void showComparison(const engine::ComparisonPtr& comparison);
    void tellWay();
    void askStrip();
    void showStrip(const engine::StripPtr& strip);
    void holdReference(bool hold);
    void refreshView();

    const Document& document_;
    engine::Gallery gallery_;
    widgets::SectionHeader *title_, *lowerTitle_;
    RowTools* rowTools_;
    PairTools* pairTools_;
    QStackedWidget *upper_, *lower_;
    widgets::ImageGrid* grid_;
    widgets::StripView* strip_;
    widgets::DifferenceLegend* legend_;
    widgets::ParentsView* parents_;
    widgets::PixelInspector* inspector_;
    QWidget* lowerParents_ = nullptr; ///< parents_, to be scrolled
    View view_ = View::grid;
    Surroundings around_;
    engine::ExplorationResultPtr result_;
    engine::PreviewPtr preview_;
    engine::RowOrderPtr order_;
    engine::ComparisonPtr comparison_;
    int stripFrom_ = 0; ///< position in the order of the strip's first image
    bool holding_ = false;
    std::vector<engine::Weights> way_;
    QTimer rest_; ///< the order follows when the point rests: images must not jump under the hand
};

} // namespace app
