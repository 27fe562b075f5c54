# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later
# python3-pot's log-domain Sinkhorn on a stored cost, in batches of iterations until the L1 marginal error is reached:
#   pot_sinkhorn.py COSTS ROWS COLUMNS EPSILON TOLERANCE SECONDS
# prints CPU seconds, iterations, marginal error and <C, P>.
import sys
import time

import numpy
import ot

costs, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
epsilon, tolerance, limit = (float(word) for word in sys.argv[4:7])
C = numpy.fromfile(costs, dtype=numpy.float32).astype(float).reshape(rows, columns)
a, b = numpy.full(rows, 1 / rows), numpy.full(columns, 1 / columns)
# Its stopping rule is the root of the summed squares of one marginal; the L1 error is at most sqrt(columns) times that.
start = time.process_time()
iterations = 50
while True:
    before = time.process_time()
    P, log = ot.sinkhorn(a, b, C, epsilon, method="sinkhorn_log", numItermax=iterations, stopThr=0, warn=False, log=True)
    seconds = time.process_time() - before
    error = numpy.abs(P.sum(1) - a).sum() + numpy.abs(P.sum(0) - b).sum()
    if error <= tolerance or time.process_time() - start > limit:
        break
    iterations *= 2
print(seconds, iterations, error, (P * C).sum())
