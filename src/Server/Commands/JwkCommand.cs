using System.CommandLine;
using Portvakt.Server.Keys;

namespace Portvakt.Server.Commands;

/// <summary>portvakt jwk: keys in the form that the portal and the clients take.</summary>
internal static class JwkCommand
{
    public static Command Create() =>
        new("jwk", "Make keys, and turn what you have into JWK") { ToJwk(), New() };

    private static Command ToJwk()
    {
        var file = new Argument<string>("FILE")
        {
            Description =
                "A key or certificate: PEM, DER, JWK, JWKS, PKCS#7, PKCS#12 (PFX), or base64 of one of these; - reads standard input",
        };
        var password = new Option<string?>("--password")
        {
            Description = "What the file is locked with",
        };
        var hidden = new Option<string?>("--private")
        {
            Description =
                "Also write the private key: to this file, which only you can read, or to standard output with -",
        };
        var form = Form();
        var command = new Command(
            "convert",
            "Print the public key of a file as JWK. A private key stays where it is unless you ask for it."
        )
        {
            file,
            password,
            hidden,
            form,
        };
        command.Aliases.Add("from-pem");
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(() =>
                    JwkOrders.Convert(
                        parsed.GetValue(file)!,
                        parsed.GetValue(password),
                        parsed.GetValue(hidden),
                        parsed.GetValue(form)!,
                        cancellation
                    )
                )
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
        var kid = new Option<string?>("--kid")
        {
            Description = "What the key is called (default: its thumbprint, RFC 7638)",
        };
        var print = new Option<bool>("--print-private")
        {
            Description =
                "Write no files: print the private key on standard output, for a vault, and the public one on standard error",
        };
        var form = Form();
        var command = new Command(
            "new",
            $"Make a key pair: {KeyPairFiles.Private}, which only you can read, and {KeyPairFiles.Public}. The public"
                + " key is also printed, ready to be pasted into the portal; the private one only when you ask for it."
                + " Files that exist are not overwritten."
        )
        {
            bits,
            folder,
            kid,
            print,
            form,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(() =>
                    JwkOrders.Make(
                        parsed.GetValue(print) ? null : parsed.GetValue(folder)!,
                        parsed.GetValue(bits),
                        parsed.GetValue(kid),
                        parsed.GetValue(form)!
                    )
                )
        );
        return command;
    }

    private static Option<string> Form()
    {
        var form = new Option<string>("--as")
        {
            Description = "How the private key is written: jwk or pem",
            DefaultValueFactory = _ => PrivateForm.Jwk,
        };
        form.AcceptOnlyFromAmong(PrivateForm.Jwk, PrivateForm.Pem);
        return form;
    }
}
