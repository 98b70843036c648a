using System.CommandLine;
using Portvakt.Domain.Basics;
using Portvakt.Server.Settings;
using Portvakt.Server.Trial;

namespace Portvakt.Server.Commands;

/// <summary>portvakt test-ca: enterprise certificates for trying out, and their revocation.</summary>
internal static class TestCaCommand
{
    public static Command Create(StoreOptions options) =>
        new("test-ca", "Enterprise certificates for trying out; in Trial mode only")
        {
            Issue(options),
            Revoke(options),
        };

    private static Command Issue(StoreOptions options)
    {
        var number = new Option<string>("--orgno")
        {
            Description = "Organisation number that the certificate names",
            Required = true,
        };
        var name = new Option<string?>("--name") { Description = "The organisation's name" };
        var file = new Option<string?>("--out")
        {
            Description = "PKCS#12 file to write (default: ORGNO.pfx, in the data folder)",
        };
        var password = new Option<string?>("--password")
        {
            Description = "Its password (default: a new one, which is printed)",
        };
        var seid1 = Flag("--seid1", "The old profile, with the number as serialNumber");
        var qualified = Flag("--qualified", "A qualified electronic seal");
        var expired = Flag("--expired", "One whose life has ended");
        var revoked = Flag("--revoked", "One that is called back at once");
        var command = new Command("issue", "Issue a certificate with its key as a PKCS#12 file")
        {
            number,
            name,
            file,
            password,
            seid1,
            qualified,
            expired,
            revoked,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(async () =>
                {
                    var installation = options.Read(parsed);
                    var ca = Open(installation);
                    var organisation = NumberSchemes.Norwegian.Parse(parsed.GetValue(number));
                    if (!organisation.Ok)
                        throw new StartRefused(organisation.Problems[0].Message(Language.English));
                    var id = organisation.Value;
                    var order = new TestCaOrder(id, parsed.GetValue(name) ?? $"TEST {id.Value}")
                    {
                        Seid1 = parsed.GetValue(seid1),
                        Qualified = parsed.GetValue(qualified),
                        Expired = parsed.GetValue(expired),
                        Revoked = parsed.GetValue(revoked),
                    };
                    // A private key does not belong in the folder of somebody's sources.
                    var path = Path.GetFullPath(
                        parsed.GetValue(file)
                            ?? Path.Combine(installation.DataFolder, $"{id.Value}.pfx")
                    );
                    await Console.Out.WriteAsync(
                        TestCaWork.Issue(
                            ca,
                            order,
                            path,
                            parsed.GetValue(password),
                            TimeProvider.System.GetUtcNow()
                        )
                    );
                    return 0;
                })
        );
        return command;
    }

    private static Command Revoke(StoreOptions options)
    {
        var serial = new Argument<string>("SERIAL")
        {
            Description = "The certificate's serial number, as issue prints it",
        };
        var command = new Command("revoke", "Call a certificate back") { serial };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(async () =>
                {
                    var ca = Open(options.Read(parsed));
                    await Console.Out.WriteLineAsync(
                        TestCaWork.Revoke(
                            ca,
                            parsed.GetValue(serial)!,
                            TimeProvider.System.GetUtcNow()
                        )
                    );
                    return 0;
                })
        );
        return command;
    }

    private static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description };

    private static TestCa Open(Installation installation)
    {
        if (!installation.IsTrial)
            throw new StartRefused(
                "The test authority is for Trial mode: in Operation nobody may issue certificates to themselves."
            );
        return TestCa.Open(installation.DataFolder)
            ?? throw new StartRefused(
                $"{installation.DataFolder} has no test authority; it is made with the demo, when the server starts on an empty data folder."
            );
    }
}
