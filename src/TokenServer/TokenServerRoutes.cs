using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.Domain.Tokens.Proofs;
using Portvakt.Store;
using Portvakt.TokenServer.Delegations;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Introspection;
using Portvakt.TokenServer.Limits;
using Portvakt.TokenServer.Metadata;
using Portvakt.TokenServer.Refusals;
using Portvakt.TokenServer.Register;
using Portvakt.TokenServer.Token;
using Portvakt.TokenServer.Usage;

namespace Portvakt.TokenServer;

/// <summary>Puts the machine door together: one application answers for every environment's issuer.</summary>
public static class TokenServerRoutes
{
    /// <summary>
    /// Adds the token server. <see cref="StoreConnection"/>, <see cref="Store.Replay.IReplayGuard"/> and the data
    /// protection provider must be registered by the caller, who owns them.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="options">The issuers and the portal.</param>
    /// <param name="unprotect">Turns a signing key as it is stored into PKCS#8.</param>
    public static IServiceCollection AddTokenServer(
        this IServiceCollection services,
        TokenServerOptions options,
        Func<byte[], byte[]> unprotect
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(provider => new LiveDirectory(
            provider.GetRequiredService<StoreConnection>(),
            unprotect,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LiveDirectory>>()
        ));
        services.AddSingleton<IHostedService>(Running<LiveDirectory>);
        services.AddHostedService<ChangeLookout>();
        services.AddSingleton<ISignatures, RsaCache>();
        services.AddRunning<RefusalLog>().AddRunning<UsageMeter>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<DelegationSources>();
        services.AddSingleton<ServedRegister>();
        services.AddSingleton<GrantJudge>().AddSingleton<TokenEndpoint>();
        services.AddSingleton<KeysEndpoint>();
        services.AddSingleton<MetadataEndpoint>();
        services.AddSingleton<ErrorPageEndpoint>();
        services.AddSingleton<OpaqueTokens>().AddSingleton<IntrospectionEndpoint>();
        services.AddSingleton(_ => new ProofNonces(RandomNumberGenerator.GetBytes(32)));
        return services;
    }

    /// <summary>Adds what works in the background and is also asked by others.</summary>
    private static IServiceCollection AddRunning<T>(this IServiceCollection services)
        where T : class, IHostedService =>
        services.AddSingleton<T>().AddSingleton<IHostedService>(Running<T>);

    private static T Running<T>(IServiceProvider provider)
        where T : class, IHostedService => provider.GetRequiredService<T>();

    /// <summary>Answers every request to the application; put before it only what all requests need.</summary>
    public static void MapTokenServer(this WebApplication app)
    {
        var services = app.Services;
        var sites = SiteTable.Build(
            services.GetRequiredService<TokenServerOptions>().Issuers,
            services.GetRequiredService<TokenEndpoint>(),
            services.GetRequiredService<KeysEndpoint>(),
            services.GetRequiredService<MetadataEndpoint>(),
            services.GetRequiredService<ErrorPageEndpoint>(),
            services.GetRequiredService<IntrospectionEndpoint>()
        );
        var logger = services.GetRequiredService<ILogger<TokenEndpoint>>();
        app.Run(http => Answer(http, sites, logger));
    }

    private static async Task Answer(HttpContext http, SiteTable sites, ILogger logger)
    {
        var route = sites.Find(http.Request.Host.Value, http.Request.Path.Value);
        try
        {
            if (route is null)
                await ErrorAnswer.Write(http, null, Problem.Of(Problems.TokenPathUnknown));
            else if (!route.Takes(http.Request.Method))
                await RefuseMethod(http, route);
            else
                await route.Handle(http);
        }
        catch (BadHttpRequestException e)
        {
            // The server found the body too large or broken while it was being read.
            var code =
                e.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? Problems.TokenRequestTooLarge
                    : Problems.TokenRequestNotAForm;
            await ErrorAnswer.Write(http, route?.Site, Problem.Of(code));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("A client hung up");
        }
        catch (Exception e)
        {
            logger.LogError(e, "A request to the token server failed");
            if (!http.Response.HasStarted)
                await ErrorAnswer.Write(http, route?.Site, Problem.Of(Problems.TokenServerError));
        }
    }

    private static Task RefuseMethod(HttpContext http, SiteRoute route)
    {
        http.Response.Headers.Allow = route.Method;
        return ErrorAnswer.Write(http, route.Site, Problem.Of(Problems.TokenMethodNotAllowed));
    }
}
