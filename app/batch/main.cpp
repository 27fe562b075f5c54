// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch: the engine without a window. DESIGN.md section 4 says what scripts may rely on.
#include "app/batch/interrupt.h"
#include "app/batch/progress_line.h"
#include "app/batch/session.h"
#include "engine/data/write_dataset.h"
#include "engine/shell_word.h"
#include "engine/transport/tensor_library.h"

#include <cstdlib>
#include <iostream>
#include <new>

namespace {

using namespace app;

constexpr const char* kAbout
    = "wander-batch: distances, maps and blends between labelled image datasets by optimal\n"
      "transport.\n\n"
      "A dataset is a file or folder of any known format, builtin:NAME, or PATH@train and\n"
      "PATH@test where a folder holds both. PATH#first=1000, PATH#range=1000:1300 and\n"
      "PATH#sample=1000 take a part of it.\n\n"
      "Exit codes: 0 done, 2 bad usage, 3 bad input, 4 not converged where required,\n"
      "130 cancelled.";

int complain(const std::string& sentence, int code)
{
    std::cerr << "wander-batch: " << sentence << '\n';
    return code;
}

/// Every argument as a shell would take it again.
std::string commandLineOf(int argc, char** argv)
{
    std::string line = "wander-batch";
    for (int i = 1; i < argc; ++i)
        line += ' ' + engine::shellWord(argv[i]);
    return line;
}

struct Outcome {
    int code = kDone;
    std::string sentence; ///< empty unless something went wrong
};

Outcome outcomeOf(const Command& command, const Session& session)
{
    try {
        return { command.run(session) };
    } catch (const engine::Cancelled& cancelled) {
        return { kCancelled, cancelled.what() };
    } catch (const UsageError& error) {
        return { kBadUsage, error.what() };
    } catch (const std::bad_alloc&) {
        return { kBadInput, "The memory does not suffice; take a smaller sample." };
    } catch (const std::exception& error) {
        return { kBadInput, error.what() };
    }
}

int runCommand(const Command& command, const CommonOptions& options, std::string commandLine)
{
    const Interrupt interrupt;
    const Session session { .options = options,
        .progress = engine::Progress(
            options.progress ? progressOnStderr() : engine::Progress::Report {}, interrupt.token()),
        .commandLine = std::move(commandLine) };
    const Outcome outcome = outcomeOf(command, session);
    if (options.progress)
        endProgressLine();
    return outcome.sentence.empty() ? outcome.code : complain(outcome.sentence, outcome.code);
}

/// What was left when the command was cancelled, maybe one call of LAPACK for a quarter of a
/// minute, needs the libraries that an orderly end takes down. So whoever pressed Ctrl-C gets an
/// end without order, once no file is half written.
int withoutRemains(int code)
{
    std::cerr.flush();
    if (code == kCancelled) {
        engine::finishWriting();
        std::_Exit(code);
    }
    engine::finishTensorWork();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App program(kAbout, "wander-batch");
    program.set_version_flag("--version", std::string("Wander ") + WANDER_VERSION);
    program.require_subcommand(1);
    CommonOptions options;
    std::vector<Command> commands;
    for (const AddCommand add :
        { addInfo, addDistance, addPairwise, addSimplex, addBlend, addReproduce })
        commands.push_back(add(program, options));
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& wish) { // --help and --version
        return program.exit(wish);
    } catch (const CLI::ParseError& error) {
        return complain(error.what() + std::string("; wander-batch --help tells more."), kBadUsage);
    }
    for (const Command& command : commands) {
        if (command.app->parsed())
            return withoutRemains(runCommand(command, options, commandLineOf(argc, argv)));
    }
    return kBadUsage;
}
