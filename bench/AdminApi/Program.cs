using System.Globalization;
using Bench.AdminApi;

// Measures the self-service API of a running server. Arguments: STORE (its file, or PostgreSQL connection string),
// TOKEN-PORT, API-PORT, PID, DATABASE-PID (0 for none), PRIVATE-JWK, CLIENT-ID, ORGNO, SECONDS of each round, and a COPY
// of the store for bare inserts.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var measured = new Measured(
    args[0],
    int.Parse(args[1]),
    int.Parse(args[2]),
    int.Parse(args[3]),
    int.Parse(args[4])
);
using var administrator = new Administrator(measured, args[5], args[6]);
await ListRun.Run(measured, administrator, args[7]);
await AtOnceRun.Run(administrator);
await CreateRun.Run(measured, administrator, args[7], int.Parse(args[8]), args[9]);
