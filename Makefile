# The one entry to every task. What takes more than a line of shell stands in .ci/.

PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTEST := $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

# Material prints the date of its end of life at every build. We know it (pyproject.toml); editors cannot act on it.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve build check test bench lock clean lint

help: ## Liệt kê các lệnh này
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' Makefile

serve: $(READY) ## Xem trang tại http://127.0.0.1:8000 (đổi cổng: make serve PORT=8080), tự tải lại khi sửa
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

# Never with --quiet: it drops the warnings before --strict counts them, and the build passes (MkDocs 1.6.1).
build: $(READY) ## Tạo trang web vào thư mục site/, dừng khi có cảnh báo
	$(BIN)/mkdocs build --strict

lint: $(READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/thidua check --strict

check: lint ## Kiểm tra nhanh mã nguồn (dưới một phút)
	$(PYTEST) -m "not browser and not slow"

test: lint build ## Kiểm tra đầy đủ: mã nguồn, tạo trang, mọi phép thử kể cả trên trình duyệt
	.ci/setup-clients
	chromium="$$(.ci/setup-browser)" && CHROMIUM="$$chromium" $(PYTEST)

bench: $(READY) ## Đo thời gian tạo trang khi số trang tăng, và từng loại trang bằng Lighthouse
	$(BIN)/python benchmarks/build_growth.py
	$(BIN)/python benchmarks/calendars.py
	$(BIN)/python benchmarks/news.py
	chromium="$$(.ci/setup-browser)" && CHROMIUM="$$chromium" $(BIN)/python benchmarks/search_sizes.py
	chromium="$$(.ci/setup-browser)" && CHROMIUM="$$chromium" $(BIN)/python benchmarks/awards.py
	chromium="$$(.ci/setup-browser)" && npm --prefix benchmarks ci --ignore-scripts && CHROMIUM="$$chromium" $(BIN)/python benchmarks/lighthouse.py

# Resolved on the oldest Python we support: newer ones need nothing beyond it. UPGRADE=1 also raises what is pinned.
lock: $(READY) ## Ghi lại requirements.lock và các package-lock.json (lên bản mới: make lock UPGRADE=1)
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info[:2] > (3, 11) and "make lock cần .venv tạo bằng Python 3.11: make clean, rồi make lock PYTHON=python3.11")'
	CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/pip-compile --quiet --no-config $(if $(UPGRADE),--upgrade) --extra dev \
		--generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--output-file requirements.lock pyproject.toml
	npm --prefix tests install --package-lock-only --ignore-scripts
	npm --prefix benchmarks install --package-lock-only --ignore-scripts

clean: ## Xóa mọi thứ các lệnh trên đã tạo ra
	rm -rf $(VENV) site site-410 dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache tests/node_modules benchmarks/node_modules

$(READY): requirements.lock pyproject.toml .ci/setup-venv
	@PYTHON="$(PYTHON)" .ci/setup-venv $(VENV)
