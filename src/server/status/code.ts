/** HTTP statuses that a problem can have. */
export type Status = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 500 | 503
