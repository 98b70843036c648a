using System.CommandLine;
using Portvakt.Domain.Basics;
using Portvakt.Server.Keys;

namespace Portvakt.Server.Commands;

/// <summary>portvakt jwk: keys in the form that the portal and the clients take.</summary>
internal static class JwkCommand
{
    public static Command Create() =>
        new("jwk", "Make keys, and turn PEM into JWK") { FromPem(), New() };

    private static Command FromPem()
    {
        var file = new Argument<string>("FILE")
        {
            Description =
                "PEM file with a public key, a certificate or a private key; - reads standard input",
        };
        var command = new Command(
            "from-pem",
            "Print the public key of a PEM file as JWK. A private key stays where it is: only its public half is printed."
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(() => Convert(parsed.GetValue(file)!, cancellation))
        );
        return command;
    }

    private static Command New()
    {
        var bits = new Option<int>("--bits")
        {
            Description = "Length of the key: 2048, 3072 or 4096",
            DefaultValueFactory = _ => 2048,
        };
        bits.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is not (2048 or 3072 or 4096))
                result.AddError("--bits must be 2048, 3072 or 4096.");
        });
        var folder = new Option<string>("--out")
        {
            Description = "Folder for the two files (default: the one you stand in)",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command(
            "new",
            $"Make a key pair: {KeyPairFiles.Private}, which only you can read, and {KeyPairFiles.Public}. The public"
                + " key is also printed, ready to be pasted into the portal; the private one never is. Files that exist"
                + " are not overwritten."
        )
        {
            bits,
            folder,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(() => Make(parsed.GetValue(folder)!, parsed.GetValue(bits)))
        );
        return command;
    }

    private static async Task<int> Convert(string path, CancellationToken cancellation)
    {
        var (key, remark) = PemFile.Read(await GivenFile.Read(path, cancellation));
        if (!key.Ok)
        {
            foreach (var problem in key.Problems)
                await Console.Error.WriteLineAsync(
                    $"portvakt: {problem.Message(Language.English)} {problem.Hint(Language.English)}".TrimEnd()
                );
            return PortvaktCommand.Refused;
        }
        if (remark is not null)
            await Console.Error.WriteLineAsync(remark);
        await Console.Out.WriteLineAsync(PublicJwk.Write(key.Value));
        return 0;
    }

    private static async Task<int> Make(string folder, int bits)
    {
        var shown = KeyPairFiles.Make(folder, bits);
        await Console.Error.WriteLineAsync(
            $"The private key is in {Path.Combine(folder, KeyPairFiles.Private)}. Register this public key on the integration:"
        );
        await Console.Out.WriteLineAsync(shown);
        return 0;
    }
}
