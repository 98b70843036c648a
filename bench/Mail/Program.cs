using System.Globalization;
using Bench.Clients;
using Bench.Mail;
using Portvakt.Store;

// Measures the outbox against a bare loop of MailKit on the same SMTP server. Arguments: STORE (a file to make, or a PostgreSQL
// connection string), SMTP-PORT, SMTP-PID, DATABASE-PID (0 for none), MAILS of each round, ROUNDS.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (place, port, count) = (args[0], int.Parse(args[1]), int.Parse(args[4]));
var isPostgres = place.Contains('=', StringComparison.Ordinal);
await using var store = isPostgres
    ? StoreConnection.Postgres(place)
    : StoreConnection.Sqlite(place);
await store.Open(StoreMode.Trial, CancellationToken.None);
var accounts = new Accounts(int.Parse(args[3]), int.Parse(args[2]));
var outbox = new OutboxRun(store, port);

// Warm: compilation, connections, the server's own first mails.
await BareLoop.Send(port, 200);
await outbox.Write(200);
await outbox.Send(200);
List<Figure> ours = [];
List<Figure> bare = [];
for (var round = 0; round < int.Parse(args[5]); round++)
{
    bare.Add(await accounts.Measure(count, () => BareLoop.Send(port, count)));
    await outbox.Write(count);
    ours.Add(await accounts.Measure(count, () => outbox.Send(count)));
}
var (us, them) = (Figure.Median(ours), Figure.Median(bare));
var name = isPostgres ? "postgres" : "sqlite";
Console.WriteLine($"| outbox/{name} | {us} |");
Console.WriteLine($"| bare loop beside it | {them} |");
Console.WriteLine(
    Verdict.Line(
        $"mails a second of outbox/{name} through the bare loop's",
        us.Rate / them.Rate,
        0.7,
        atMost: false
    )
);
