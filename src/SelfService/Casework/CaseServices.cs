using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Casework;

internal static class CaseServices
{
    public static IServiceCollection AddCasework(this IServiceCollection services) =>
        services.AddScoped<OpenCase>().AddScoped<CaseMail>();
}
