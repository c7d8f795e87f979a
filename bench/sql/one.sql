select shown from achievement where id = cast(? as uuid) and status = 'PUBLISHED'
