// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/distance_options.h"

#include <iostream>

namespace app {

void addDistanceOptions(CLI::App& command, DistanceChoices& choices, const char* labelsOption)
{
    command.add_option(labelsOption, choices.labels, "Distance between classes")
        ->check(CLI::IsMember({ "gaussian", "gaussian-diagonal", "exact", "sinkhorn", "upper-bound",
            "means", "none" }))
        ->capture_default_str();
    command.add_option("--covariance", choices.covariance, "Divide by n - 1, or by n")
        ->check(CLI::IsMember({ "unbiased", "biased" }))
        ->capture_default_str();
    command.add_option("--solver", choices.solver, "Exact plan with a certificate, or entropic")
        ->check(CLI::IsMember({ "exact", "sinkhorn" }))
        ->capture_default_str();
    command
        .add_option("--epsilon", choices.epsilon,
            "Temperature of --solver sinkhorn; default 0.01 of the mean cost")
        ->check(aboveZero());
    command
        .add_option("--label-epsilon", choices.labelEpsilon,
            "Temperature of --labels sinkhorn; default 0.01 of the mean cost of each pair")
        ->check(aboveZero());
    command
        .add_option("--tolerance", choices.tolerance,
            "Relative gap (exact, default 1e-12) or marginal error (sinkhorn, default 1e-6)")
        ->check(aboveZero());
    command
        .add_option("--max-iterations", choices.maxIterations,
            "At most so many rounds (exact, default 100) or passes (sinkhorn, default 10000)")
        ->check(aboveZero());
    command.add_option("--lambda-x", choices.lambdaX, "Weight of the features")
        ->check(zeroOrMore())
        ->capture_default_str();
    command.add_option("--lambda-y", choices.lambdaY, "Weight of the label distances")
        ->check(zeroOrMore())
        ->capture_default_str();
    command.add_flag("--require-converged", choices.requireConverged,
        "Exit with 4 if a solver has not converged");
}

void addDebiasedOption(CLI::App& command, DistanceChoices& choices)
{
    command.add_flag("--debiased", choices.debiased,
        "The Sinkhorn divergence, 0 between equal datasets; needs --solver sinkhorn");
}

engine::DistanceOptions distanceOptionsOf(const DistanceChoices& choices, int threads)
{
    const bool sinkhorn = choices.solver == "sinkhorn";
    if (choices.debiased && !sinkhorn)
        throw UsageError("--debiased needs --solver sinkhorn: the exact distance has no bias.");
    if (choices.epsilon > 0 && !sinkhorn)
        throw UsageError("--epsilon needs --solver sinkhorn.");
    if (choices.labelEpsilon > 0 && choices.labels != "sinkhorn")
        throw UsageError("--label-epsilon needs --labels sinkhorn.");
    if (choices.lambdaX == 0 && choices.lambdaY == 0)
        throw UsageError("One of --lambda-x and --lambda-y must be above 0.");

    engine::DistanceOptions options;
    options.labels.method = engine::labelMethodNamed(choices.labels);
    options.labels.covariance = choices.covariance == "biased" ? engine::Covariance::biased
                                                               : engine::Covariance::unbiased;
    options.labels.epsilon = choices.labelEpsilon;
    options.weights = { .lambdaX = choices.lambdaX, .lambdaY = choices.lambdaY };
    options.solver = sinkhorn ? engine::PlanSolver::sinkhorn : engine::PlanSolver::exact;
    options.debiased = choices.debiased;
    options.entropic.epsilon = choices.epsilon;
    options.entropic.threads = options.exact.threads = threads;
    if (choices.tolerance > 0)
        (sinkhorn ? options.entropic.tolerance : options.exact.tolerance) = choices.tolerance;
    if (choices.maxIterations > 0)
        (sinkhorn ? options.entropic.maxPasses : options.exact.maxRounds) = choices.maxIterations;
    return options;
}

int exitCodeFor(bool converged, const DistanceChoices& choices)
{
    if (converged || !choices.requireConverged)
        return kDone;
    std::cerr << "wander-batch: A solver has not converged.\n";
    return kNotConverged;
}

} // namespace app
