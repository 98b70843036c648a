using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Registered;

/// <summary>What the features about integrations share.</summary>
internal static class RegisteredServices
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<JudgeScopes>()
            .AddScoped<PermittedScopes>()
            .AddScoped<CustomerMail>()
            .AddScoped<FindTwins>()
            .AddScoped<ReadyForProduction>();
}
