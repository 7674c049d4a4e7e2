#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times RFM of an open book against DuckDB on the same purchases in the same run, and compares the results.

usage: tests/bench/rfm.py LEADBOOK BENCH_RFM [FILE.leadbook]
Without a book one of 1,000,000 customers and 5,000,000 purchases is generated. DuckDB is its Node package
@duckdb/node-api, installed into a temporary folder (or taken from the folder $LEADBOOK_DUCKDB); without node
or the package nothing is compared. Both use two threads and have read their data before the clock starts:
Leadbook the open book, DuckDB a table of its own. Both sum orders, take quantile cut points, score and count
the groups of the shipped scheme; each is run several times in one process, and the medians are compared.
"first" is the verb rfm, which has just read the book. Its cut points and groups are compared with DuckDB's.
On two cores at 2026-11-29, DuckDB 1.5.6:
679579 customers with 3011934 orders
cut points and groups are equal
Leadbook     59.2 ms   (first 127.9 ms)
DuckDB      650.3 ms
ratio        11.0
a cut point of recency moves                 median      3.4 ms   worst      3.5 ms
a segment's box changes                      median      3.3 ms   worst      3.5 ms
"""
import csv
import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 5
AS_OF = "2026-11-21"

SCRIPT = r"""
const { DuckDBInstance } = require('@duckdb/node-api');
const [, , csv, schemeFile, asOf, rounds] = process.argv;
const scheme = JSON.parse(require('fs').readFileSync(schemeFile, 'utf8'));
const inRange = (range, column) => range ? `${column} BETWEEN ${range[0]} AND ${range[1]}` : 'true';
const cases = scheme.segments.map((s) =>
  `WHEN ${inRange(s.r, 'r')} AND ${inRange(s.f, 'f')} AND ${inRange(s.m, 'm')} THEN '${s.name.replace(/'/g, "''")}'`);
const points = [0.2, 0.4, 0.6, 0.8];
const score = (value, cuts) => points.map((_, i) => `(${value} > ${cuts}[${i + 1}])::INTEGER`).join(' + ');
const sql = `
WITH orders AS (
  SELECT customer, order_code, sum(amount) AS amount, max(day) FILTER (amount > 0) AS day
  FROM purchase WHERE day <= DATE '${asOf}' GROUP BY customer, order_code),
customers AS (
  SELECT customer, sum(amount) AS amount, count(*) FILTER (amount > 0) AS orders,
         date_diff('day', max(day) FILTER (amount > 0), DATE '${asOf}') AS days
  FROM orders GROUP BY customer HAVING count(*) FILTER (amount > 0) > 0),
cuts AS (
  SELECT quantile_cont(days::DOUBLE, ${JSON.stringify(points)}) AS rc,
         quantile_cont(orders::DOUBLE, ${JSON.stringify(points)}) AS fc,
         quantile_cont(amount::DOUBLE, ${JSON.stringify(points)}) AS mc FROM customers),
scores AS (
  SELECT 5 - (${score('days', 'rc')}) AS r, 1 + ${score('orders', 'fc')} AS f,
         1 + ${score('amount', 'mc')} AS m, orders, amount FROM customers, cuts),
groups AS (SELECT CASE ${cases.join(' ')} ELSE '${scheme.rest}' END AS name, orders, amount FROM scores)
SELECT name, count(*)::BIGINT AS customers, sum(orders)::BIGINT AS orders, sum(amount)::BIGINT AS amount,
       (SELECT rc FROM cuts)::VARCHAR AS rc, (SELECT fc FROM cuts)::VARCHAR AS fc,
       (SELECT mc FROM cuts)::VARCHAR AS mc
FROM groups GROUP BY name`;
(async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  // Amounts in 1/10,000, as exact as the book has them; small numbers in place of the book's keys.
  await connection.run(`CREATE TABLE purchase AS
    SELECT dense_rank() OVER (ORDER BY customer)::INTEGER AS customer,
           dense_rank() OVER (ORDER BY order_code)::INTEGER AS order_code, DATE '1970-01-01' + day AS day, amount
    FROM read_csv('${csv}', header = true,
                  types = {customer: 'BIGINT', order_code: 'BIGINT', day: 'INTEGER', amount: 'BIGINT'})`);
  const seconds = [];
  let rows;
  for (let i = 0; i < Number(rounds); ++i) {
    const start = process.hrtime.bigint();
    rows = (await connection.runAndReadAll(sql)).getRowObjects();
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const version = (await connection.runAndReadAll('SELECT version() AS v')).getRowObjects()[0].v;
  console.log(JSON.stringify({ seconds, version, rows },
    (key, value) => typeof value === 'bigint' ? Number(value) : value));
})();
"""


def skip(why):
    print(f"skipped: {why}")
    sys.exit(0)


def package_folder(temporary):
    """The folder from which node finds the package."""
    ready = os.environ.get("LEADBOOK_DUCKDB")
    if ready:
        return ready
    if not shutil.which("node") or not shutil.which("npm"):
        skip("there is no node")
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "@duckdb/node-api"], cwd=temporary,
                          capture_output=True, text=True)
    if done.returncode != 0:
        skip("the package @duckdb/node-api cannot be installed")
    return temporary


def write_purchases(book, path):
    """The purchases of a book as DuckDB reads them; a line without an order number is an order of its own."""
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as database, \
            open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["customer", "order_code", "day", "amount"])
        rows.writerows(database.execute("SELECT customer, coalesce(sales_order, -id), day, amount FROM purchase "
                                        "WHERE customer IS NOT NULL AND day IS NOT NULL AND amount IS NOT NULL"))


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    environment = dict(os.environ, LEADBOOK_TODAY=AS_OF, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as folder:
        packages = package_folder(folder)
        book = sys.argv[3] if len(sys.argv) > 3 else os.path.join(folder, "bench.leadbook")

        def leadbook(*arguments):
            done = subprocess.run([sys.argv[1], "--json", "--book", book, *arguments], env=environment,
                                  capture_output=True, text=True, check=True)
            return json.loads(done.stdout)

        if not os.path.exists(book):
            leadbook("generate", "--customers", "1000000", "--purchases", "5000000", "--deals", "0",
                     "--interactions", "0")
        purchases = os.path.join(folder, "purchases.csv")
        write_purchases(book, purchases)
        scheme = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                              "../../resources/schemes/rfm-default.json")
        own = leadbook("rfm", "--as-of", AS_OF, "--scheme", "default")
        timed = subprocess.run([sys.argv[2], book], capture_output=True, text=True, check=True).stdout
        script = os.path.join(packages, "leadbook-rfm.cjs")
        with open(script, "w", encoding="utf-8") as file:
            file.write(SCRIPT)
        done = subprocess.run(["node", script, purchases, scheme, AS_OF, str(ROUNDS)], capture_output=True, text=True)
        if done.returncode != 0:
            print(done.stderr, file=sys.stderr)
            sys.exit(1)
        peer = json.loads(done.stdout)

    counts = {row["name"]: (row["customers"], row["orders"], row["amount"] / 10000) for row in peer["rows"]}
    equal = True
    for segment in own["segments"]:
        found = counts.get(segment["name"], (0, 0, 0.0))
        same = found[:2] == (segment["customers"], segment["orders"]) and \
            abs(found[2] - segment["revenue"]) < 1e-3
        equal = equal and same
        if not same:
            print(f"differs: {segment['name']}: Leadbook {segment['customers']}, DuckDB {found[0]}")
    scales = {"recency": 1, "frequency": 1, "monetary": 10000}
    for axis, column in (("recency", "rc"), ("frequency", "fc"), ("monetary", "mc")):
        theirs = [number / scales[axis] for number in json.loads(peer["rows"][0][column])]
        for mine, other in zip(own["bounds"][axis], theirs):
            if abs(mine - other) > 1e-9 * max(1, abs(other)):
                equal = False
                print(f"differs: {axis} {mine} and {other}")
    mine = float(re.search(r"RFM of the book +median +([0-9.]+)", timed).group(1))
    theirs = statistics.median(peer["seconds"]) * 1000
    print(f"{own['customers']} customers with {own['orders']} orders")
    print("cut points and groups are equal" if equal else "the results DIFFER")
    print(f"Leadbook {mine:8.1f} ms   (first {own['seconds'] * 1000:.1f} ms)")
    print(f"DuckDB   {theirs:8.1f} ms   (version {peer['version']}, 2 threads)")
    print(f"ratio    {theirs / mine:8.1f}")
    print(timed, end="")
    sys.exit(0 if equal else 1)


main()
