"""The one SQLite: sqlcipher3, keyed or not. The standard library's types describe it; its code is never used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as dbapi
    from sqlite3 import Connection, Row
else:
    from sqlcipher3 import dbapi2 as dbapi
    from sqlcipher3.dbapi2 import Connection, Row

__all__ = ["Connection", "Row", "dbapi"]
