// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A monkey at the window: seeded random actions by mouse, keys, menus, dropped files and lists.
// After each the document must be in order; now and then everything is taken back and made again.
//   WANDER_MONKEY_ACTIONS=200000 WANDER_MONKEY_SEED=5 build/dev/bin/monkey_test
#include "app/datasets_panel.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/session_actions.h"
#include "app/stage_page.h"
#include "engine/random.h"
#include "tests/app/small_example.h"
#include "tests/support/small_datasets.h"
#include "widgets/dataset_list.h"
#include "widgets/image_grid.h"
#include "widgets/job_bar.h"
#include "widgets/weight_bars.h"
#include "widgets/weight_number.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <numeric>

using app::ActionId;
using app::DocumentState;
using app::MainWindow;
using engine::Weights;

namespace {

constexpr int kLong = 120'000;  // milliseconds: a slow machine that builds something else meanwhile
constexpr int kActions = 6'000; // half a minute; more by the variable above
constexpr int kBetweenReturns = 500; // actions between two journeys to the start and back

/// Empty where the weights are one a corner, none negative, of sum 1.
QString faultOf(const Weights& weights, std::size_t corners)
{
    if (weights.size() != corners)
        return QStringLiteral("%1 weights for %2 corners").arg(weights.size()).arg(corners);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (corners > 0 && std::abs(sum - 1) > 1e-9) // eight roundings
        return QStringLiteral("weights of sum %1").arg(sum, 0, 'g', 17);
    for (const double weight : weights)
        if (!(weight >= 0))
            return QStringLiteral("the weight %1").arg(weight);
    return {};
}

QString faultOf(const DocumentState& state)
{
    const std::size_t corners = state.corners().size();
    if (const QString fault = faultOf(state.weights, corners); !fault.isEmpty())
        return fault;
    if (!state.locked.empty() && state.locked.size() != corners)
        return QStringLiteral("%1 locks for %2 corners").arg(state.locked.size()).arg(corners);
    for (const app::PinnedWeights& pin : state.pins)
        if (const QString fault = faultOf(pin.weights, corners); !fault.isEmpty())
            return QStringLiteral("a pin with ") + fault;
    for (const app::NamedPath& path : state.paths)
        for (const Weights& frame : path.path.frames)
            if (const QString fault = faultOf(frame, corners); !fault.isEmpty())
                return QStringLiteral("a path with ") + fault;
    const auto targets
        = std::ranges::count(state.datasets, app::Role::target, &app::DatasetEntry::role);
    const auto sources
        = std::ranges::count(state.datasets, app::Role::source, &app::DatasetEntry::role);
    if (targets > 1 || sources > app::Document::kMostSources)
        return QStringLiteral("%1 targets and %2 sources").arg(targets).arg(sources);
    return {};
}

/// Which parts of two states are not the same.
QString differenceOf(const DocumentState& state, const DocumentState& expected)
{
    QStringList parts;
    const auto compare = [&](const char* name, const auto& one, const auto& other) {
        if (one != other)
            parts << QString::fromLatin1(name);
    };
    compare("datasets", state.datasets, expected.datasets);
    compare("weights", state.weights, expected.weights);
    compare("locks", state.locked, expected.locked);
    compare("pins", state.pins, expected.pins);
    compare("paths", state.paths, expected.paths);
    compare("settings", state.settings, expected.settings);
    return QStringLiteral(" (%1; %2 datasets, not %3)")
        .arg(parts.join(QStringLiteral(", ")))
        .arg(state.datasets.size())
        .arg(expected.datasets.size());
}

/// What the window shows must be what the document says.
QString faultOf(MainWindow& window)
{
    const DocumentState& state = window.document().state();
    if (const QString fault = faultOf(state); !fault.isEmpty())
        return fault;
    const std::size_t corners = state.corners().size();
    if (window.stage()->weights() != state.weights)
        return QStringLiteral("the stage stands elsewhere than the document");
    if (window.stage()->simplex()->scene().sources.size() != static_cast<qsizetype>(corners))
        return QStringLiteral("the simplex has other corners than the document");
    if (window.datasets()->list()->cards().size() < state.datasets.size())
        return QStringLiteral("a dataset has no card");
    const auto& result = window.exploration().result();
    if (result && result->inputs == window.document().inputs()
        && result->shown().sources() != static_cast<int>(corners))
        return QStringLiteral("the result has other sources than the document");
    return {};
}

class Monkey {
public:
    Monkey(std::uint64_t seed, const support::SmallDatasets& data)
        : random_(seed)
        , data_(data)
    {
        open();
    }

    MainWindow& window() { return *window_; }
    const QString& did() const { return did_; }

    void act()
    {
        struct Deed {
            int weight;
            const char* name;
            void (Monkey::*act)();
        };
        static constexpr Deed deeds[] = { { 22, "drag", &Monkey::drag },
            { 14, "key", &Monkey::key }, { 6, "type", &Monkey::type },
            { 8, "click a tile", &Monkey::clickTile }, { 5, "scroll", &Monkey::scroll },
            { 4, "drop", &Monkey::drop }, { 4, "remove", &Monkey::remove },
            { 5, "role", &Monkey::role }, { 3, "move", &Monkey::move },
            { 12, "command", &Monkey::command }, { 9, "undo", &Monkey::undo },
            { 6, "redo", &Monkey::redo }, { 3, "resize", &Monkey::resize },
            { 9, "wait", &Monkey::wait }, { 1, "close", &Monkey::close },
            { 1, "save", &Monkey::save }, { 1, "load", &Monkey::load } };
        static const int sum = std::accumulate(std::begin(deeds), std::end(deeds), 0,
            [](int before, const Deed& deed) { return before + deed.weight; });
        auto number = static_cast<int>(random_.below(static_cast<std::size_t>(sum)));
        const Deed* deed = deeds;
        for (; number >= deed->weight; ++deed)
            number -= deed->weight;
        did_ = QString::fromLatin1(deed->name);
        (this->*deed->act)();
        closeDialogs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!window_->isVisible())
            open();
    }

    /// Back to where the history begins and forward again; a sentence where that leads elsewhere.
    QString goBackAndForth()
    {
        QUndoStack* history = window_->document().history();
        const DocumentState now = window_->document().state();
        const int at = history->index();
        while (history->canUndo())
            history->undo();
        if (window_->document().state() != begin_)
            return QStringLiteral("undoing everything leads elsewhere than to the start")
                + differenceOf(window_->document().state(), begin_);
        while (history->index() < at)
            history->redo();
        if (window_->document().state() != now)
            return QStringLiteral("redoing everything leads elsewhere than to the end")
                + differenceOf(window_->document().state(), now);
        return faultOf(*window_);
    }

private:
    void open()
    {
        window_.reset();
        window_ = std::make_unique<MainWindow>();
        window_->resize(900, 640);
        window_->show();
        begin_ = window_->document().state();
        QObject::connect(&window_->session()->keeper(), &app::SessionKeeper::opened,
            [this] { begin_ = window_->document().state(); });
        std::vector<engine::DatasetRequest> requests;
        for (int i = 0; i < 3; ++i)
            requests.push_back({ .location = data_.paths[static_cast<std::size_t>(i)] });
        window_->openDatasets(requests);
        [[maybe_unused]] const bool there
            = QTest::qWaitFor([&] { return window_->document().inputs().has_value(); }, kLong);
    }

    std::size_t below(std::size_t count) { return random_.below(count); }
    const DocumentState& state() const { return window_->document().state(); }
    int anyDataset() { return static_cast<int>(below(state().datasets.size())); }
    widgets::SimplexView* simplex() const { return window_->stage()->simplex(); }
    QUrl anyFile()
    {
        return QUrl::fromLocalFile(QString::fromStdString(data_.paths[below(data_.paths.size())]));
    }
    QPoint anyPoint(const QWidget* widget)
    {
        return { static_cast<int>(below(static_cast<std::size_t>(widget->width()) + 1)),
            static_cast<int>(below(static_cast<std::size_t>(widget->height()) + 1)) };
    }

    void drag()
    {
        const Qt::KeyboardModifiers keys = below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        const QPoint start = state().weights.empty() || below(6) == 0
            ? anyPoint(simplex())
            : simplex()->geometryOnScreen().position(state().weights).toPoint();
        QTest::mousePress(simplex(), Qt::LeftButton, keys, start);
        for (std::size_t step = below(5); step > 0; --step) {
            QTest::mouseMove(simplex(), anyPoint(simplex()));
            if (below(3) == 0)
                QCoreApplication::processEvents();
        }
        if (below(20) == 0)
            QTest::keyClick(simplex(), Qt::Key_Escape);
        if (below(20) == 0 && window_->document().history()->canUndo())
            window_->document().history()->undo(); // in the middle of the gesture
        QTest::mouseRelease(simplex(), Qt::LeftButton, keys, anyPoint(simplex()));
    }

    void key()
    {
        static constexpr Qt::Key keys[] = { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
            Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_8,
            Qt::Key_C, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Delete, Qt::Key_Space };
        QWidget* focus = QApplication::focusWidget();
        QWidget* receiver = below(2) == 0 || focus == nullptr ? simplex() : focus;
        QTest::keyClick(receiver, keys[below(std::size(keys))],
            below(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    }

    void type()
    {
        const std::size_t corners = state().corners().size();
        if (corners < 2)
            return;
        auto* number = window_->stage()->bars()->numberOf(static_cast<int>(below(corners)));
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, number->locale().toString(random_.uniform(0, 1.2), 'f', 2));
        QTest::keyClick(number, Qt::Key_Return);
    }

    void clickTile()
    {
        QWidget* tiles = window_->preview()->grid()->viewport();
        const QPoint at = anyPoint(tiles);
        QTest::mouseMove(tiles, at);
        QTest::mouseClick(tiles, Qt::LeftButton, {}, at);
    }

    void scroll()
    {
        QWidget* tiles = window_->preview()->grid()->viewport();
        const QPoint at = anyPoint(tiles);
        QWheelEvent wheel(at, tiles->mapToGlobal(at), {}, { 0, below(2) == 0 ? 240 : -240 }, {},
            below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(tiles, &wheel);
    }

    void drop()
    {
        QMimeData files;
        files.setUrls(below(3) == 0 ? QList { anyFile(), anyFile() } : QList { anyFile() });
        QWidget* on = below(2) == 0 ? static_cast<QWidget*>(simplex()) : window_.get();
        const QPoint at = anyPoint(on);
        QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(on, &move);
        QDropEvent event(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(on, &event);
    }

    void remove()
    {
        if (!state().datasets.empty())
            Q_EMIT window_->datasets()->list()->removeRequested(anyDataset());
    }

    void role()
    {
        if (state().datasets.empty())
            return;
        if (below(2) == 0)
            Q_EMIT window_->datasets()->list()->targetRequested(anyDataset());
        else
            Q_EMIT window_->datasets()->list()->sourceRequested(anyDataset());
    }

    void move()
    {
        if (!state().datasets.empty())
            Q_EMIT window_->datasets()->list()->moveRequested(anyDataset(), anyDataset());
    }

    /// Any row of the table of actions; what would end the session has a deed of its own.
    void command()
    {
        const QList<app::ActionRow>& rows = window_->actions().rows();
        const app::ActionRow& row = rows[static_cast<qsizetype>(below(rows.size()))];
        if (row.id == ActionId::quit)
            return;
        did_ += QStringLiteral(": ") + app::Actions::plainText(row);
        window_->actions().at(row.id)->trigger();
        fromTheTable_ = true;
    }

    void undo() { window_->actions().at(ActionId::undo)->trigger(); }
    void redo() { window_->actions().at(ActionId::redo)->trigger(); }

    void resize()
    {
        window_->resize(500 + static_cast<int>(below(700)), 400 + static_cast<int>(below(500)));
    }

    /// Lets the engine come to something, or not quite.
    void wait()
    {
        if (below(4) == 0)
            QTest::qWait(static_cast<int>(below(12)));
        else
            QCoreApplication::processEvents();
    }

    void close()
    {
        if (below(4) != 0) // a window costs as much as a hundred other deeds
            return;
        window_->close();
        open();
    }

    QString session() const { return data_.folder + QStringLiteral("/monkey.wander"); }
    void save() { window_->session()->keeper().save(session()); }
    void load()
    {
        if (QFile::exists(session()))
            window_->session()->keeper().open(session());
    }

    /// Whatever a command has opened is answered by yes or no; files are never written.
    void closeDialogs()
    {
        const bool any = std::exchange(fromTheTable_, false)
            || QApplication::activeModalWidget() != nullptr
            || QApplication::activePopupWidget() != nullptr;
        if (!any)
            return;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* menu = qobject_cast<QMenu*>(widget); menu != nullptr && menu->isVisible())
                menu->close();
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            auto* question = qobject_cast<QMessageBox*>(dialog);
            const bool harmless
                = dialog->inherits("app::MethodDialog") || dialog->inherits("app::SampleDialog");
            if (question != nullptr && question->button(QMessageBox::Discard) && below(2) == 0)
                question->button(QMessageBox::Discard)->click();
            else if (harmless && below(2) == 0)
                dialog->accept();
            else
                dialog->reject();
        }
    }

    engine::Random random_;
    const support::SmallDatasets& data_;
    std::unique_ptr<MainWindow> window_;
    DocumentState begin_;
    QString did_;
    bool fromTheTable_ = false;
};

} // namespace

class MonkeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDocumentStaysInOrderWhateverIsDone();

private:
    QTemporaryDir folder_;
};

void MonkeyTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void MonkeyTest::theDocumentStaysInOrderWhateverIsDone()
{
    const int actions = qEnvironmentVariableIntValue("WANDER_MONKEY_ACTIONS") > 0
        ? qEnvironmentVariableIntValue("WANDER_MONKEY_ACTIONS")
        : kActions;
    const auto seed = static_cast<std::uint64_t>(
        std::max(1, qEnvironmentVariableIntValue("WANDER_MONKEY_SEED")));
    const auto data = support::smallDatasets(folder_.path().toStdString());
    Monkey monkey(seed, data);
    QStringList last; // what led to a fault
    for (int i = 0; i < actions; ++i) {
        monkey.act();
        last << monkey.did();
        if (last.size() > 12)
            last.removeFirst();
        QString fault = faultOf(monkey.window());
        if (fault.isEmpty() && (i + 1) % kBetweenReturns == 0)
            fault = monkey.goBackAndForth();
        QVERIFY2(fault.isEmpty(),
            qPrintable(QStringLiteral("Seed %1, action %2: %3. It came after: %4.")
                           .arg(seed)
                           .arg(i + 1)
                           .arg(fault, last.join(QStringLiteral(", ")))));
    }
    // The engine comes to rest, with what the document asks for.
    MainWindow& window = monkey.window();
    window.actions().at(ActionId::recompute)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().busy(), kLong);
    const QString fault = faultOf(window);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (window.document().inputs() && window.jobBar()->problem().isEmpty())
        QVERIFY(window.exploration().result()->inputs == window.document().inputs());
}

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
