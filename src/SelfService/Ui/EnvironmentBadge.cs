using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>The environment as every page shows it: never by colour alone.</summary>
/// <param name="Name">Its name, such as "ver2".</param>
/// <param name="IsProduction">Decides the colour: one for production, another for every kind of test.</param>
/// <param name="KindWord">The word for its kind, such as "test" or "produksjon".</param>
public sealed record EnvironmentBadge(string Name, bool IsProduction, Text KindWord);
