using System.CommandLine;

namespace Portvakt.Server.Commands;

/// <summary>portvakt token: fetches an access token as a client would, and says in plain words what came back.</summary>
internal static class TokenCommand
{
    /// <summary>Exit code when the issuer answered, but with a refusal.</summary>
    private const int NoToken = 1;

    public static Command Create()
    {
        var file = new Option<string>("--env-file")
        {
            Description =
                "File with KEY=VALUE lines: MP_ISSUER, MP_CLIENT_ID, MP_JWK (private JWK with kid), MP_SCOPE;"
                + " or instead of client and key MP_PFX_CLIENT_ID and MP_PFX (path|password of an enterprise"
                + " certificate); and if you need them MP_RESOURCE, MP_CONSUMER_ORG, MP_SYSTEMUSER_ORG and MP_SYSTEMUSER_REF",
            Required = true,
        };
        var raw = new Option<bool>("--raw") { Description = "Print nothing but the token" };
        var plain = new Option<bool>("--plain")
        {
            Description =
                "Leave out MP_RESOURCE, MP_CONSUMER_ORG and MP_SYSTEMUSER_ORG, even if the file has them",
        };
        var command = new Command(
            "token",
            "Fetch an access token with a registered key or an enterprise certificate and print what it says. Exit code 1: the issuer refused; 2: it could not be asked."
        )
        {
            file,
            raw,
            plain,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(() =>
                {
                    var client = ClientFile.Read(parsed.GetValue(file)!);
                    return Run(
                        parsed.GetValue(plain) ? client.Plain() : client,
                        parsed.GetValue(raw),
                        cancellation
                    );
                })
        );
        return command;
    }

    private static async Task<int> Run(ClientFile client, bool raw, CancellationToken cancellation)
    {
        using var fetch = new TokenFetch(TimeProvider.System);
        var answer = await fetch.Fetch(client, cancellation);
        if (answer.Token is { } token)
        {
            var text = raw
                ? token.AccessToken + "\n"
                : TokenReport.Write(client, token, TimeProvider.System.GetUtcNow());
            await Console.Out.WriteAsync(text);
            return 0;
        }
        await Console.Error.WriteAsync(RefusalReport.Write(answer.Refusal!));
        return NoToken;
    }
}
