"""The same scores by scikit-learn, for comparison: Brier, isotonic regression, AUC of a million forecasts."""
import time

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

N = 1_000_000
random = np.random.default_rng(1)
for levels in (20, 100, 1_000_000):
    p = (random.integers(0, levels, N) + 0.5) / levels
    y = (random.random(N) < 0.2 + 0.6 * p).astype(int)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        brier_score_loss(y, p)
        log_loss(y, np.clip(p, 0.01, 0.99))
        IsotonicRegression(y_min=0, y_max=1).fit(p, y).predict(p)
        roc_auc_score(y, p)
        times.append((time.perf_counter() - start) * 1000)
    print(f"{levels} levels: median {np.median(times):.0f} ms, least {min(times):.0f} ms")
