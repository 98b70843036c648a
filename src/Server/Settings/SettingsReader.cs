namespace Portvakt.Server.Settings;

/// <summary>Reads appsettings.json beside the program, a portvakt.json in the caller's folder, and PORTVAKT__… variables.</summary>
public static class SettingsReader
{
    public static IConfigurationRoot Read() =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddJsonFile(Path.GetFullPath("portvakt.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();

    /// <summary>The settings in <paramref name="configuration"/>, then changed by <paramref name="options"/>.</summary>
    public static Installation Installation(
        IConfiguration configuration,
        Action<PortvaktSettings>? options = null
    )
    {
        var settings = new PortvaktSettings();
        configuration.GetSection("Portvakt").Bind(settings);
        options?.Invoke(settings);
        return Settings.Installation.From(settings, configuration.GetConnectionString("Portvakt"));
    }
}
