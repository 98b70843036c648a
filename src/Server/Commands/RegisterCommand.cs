using System.CommandLine;

namespace Portvakt.Server.Commands;

/// <summary>portvakt register import FILE [FILE]: fills the copy of the public register of organisations.</summary>
internal static class RegisterCommand
{
    public static Command Create(StoreOptions options)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "A file of Enhetsregisteret, as published: all main units or all sub units, an array in JSON, packed with gzip or not",
            Arity = ArgumentArity.OneOrMore,
        };
        var import = new Command(
            "import",
            "Take in the public files, beside a running server; what was cut off goes on when the same file is given again"
        )
        {
            files,
        };
        import.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (_, store, clock) =>
                        new RegisterOrders(store, clock).Import(
                            parsed.GetValue(files)!,
                            cancellation
                        ),
                    cancellation
                )
        );
        return new Command("register", "The copy of the public register of organisations")
        {
            import,
        };
    }
}
