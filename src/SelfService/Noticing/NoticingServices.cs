using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Noticing;

/// <summary>What everything that tells people of something shares.</summary>
internal static class NoticingServices
{
    public static IServiceCollection AddNoticing(this IServiceCollection services) =>
        services.AddScoped<NoticeReaders>().AddScoped<Noticer>();
}
