using System.Security.Cryptography;
using Portvakt.Domain.Environments;
using Portvakt.LoginProvider;
using Portvakt.Server.Hardening;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Faces;

/// <summary>The embedded Ansattporten: signs in made-up people, for trying out.</summary>
internal static class LoginFace
{
    /// <summary>The fact of the store that the signing key lies in.</summary>
    private const string SigningKey = "login-signing-key";

    /// <param name="keyAhead">A key that is made meanwhile, for a store that has none.</param>
    public static async Task<WebApplication> Build(
        FaceParts parts,
        Func<Task<RSA>> keyAhead,
        CancellationToken cancellation
    )
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, [installation.LoginPort]);
        // It writes whole requests, and a login_hint names a person.
        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning);
        builder.Services.AddLoginProvider(
            new LoginSettings
            {
                Address = installation.Login,
                Clients = Clients(installation),
                SigningKey = await Key(parts, keyAhead, cancellation),
                IsTrial = installation.IsTrial,
                Portal = installation.Portal,
            }
        );
        builder.LeaveTheHomeFolderAlone();
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.Use(OwnHost(installation));
        app.MapLoginProvider();
        return app;
    }

    /// <summary>Nobody made up gets into production, except where everything is for trying out.</summary>
    public static IReadOnlyList<LoginClient> Clients(Installation installation) =>
        [
            .. installation
                .Landscape.Environments.Where(e =>
                    installation.IsTrial || e.Kind == EnvironmentKind.Test
                )
                .Select(e => LoginClient.Of(e, installation.Portal)),
        ];

    private static async Task<RSA> Key(
        FaceParts parts,
        Func<Task<RSA>> keyAhead,
        CancellationToken cancellation
    )
    {
        var pkcs8 = await StoredSecret.Ensure(
            parts.Store,
            SigningKey,
            parts.Keys.Provider,
            async () =>
            {
                using var made = await keyAhead();
                return made.ExportPkcs8PrivateKey();
            },
            cancellation
        );
        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        CryptographicOperations.ZeroMemory(pkcs8);
        return key;
    }

    /// <summary>
    /// Another host is not here. What is here goes by the configured name, whichever of the machine's names was used:
    /// metadata and tokens must not depend on it.
    /// </summary>
    private static Func<HttpContext, RequestDelegate, Task> OwnHost(Installation installation)
    {
        var own = new Uri(installation.Login);
        var host = own.IsDefaultPort ? new HostString(own.Host) : new HostString(own.Authority);
        return (http, next) =>
        {
            if (!HostMatch.Is(http.Request.Host, installation.Login))
                return JsonNotFound.Answer(http);
            http.Request.Scheme = own.Scheme;
            http.Request.Host = host;
            return next(http);
        };
    }
}
