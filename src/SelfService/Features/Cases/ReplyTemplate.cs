using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Words that the service desk often writes in cases.</summary>
/// <param name="Id">What the address calls it.</param>
/// <param name="Name">What the service desk chooses it by.</param>
/// <param name="Body">What is written, in the language of whoever reads it.</param>
internal sealed record ReplyTemplate(string Id, Text Name, Text Body)
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [.. ReplyTemplates.All.Select(template => new Choice(template.Id, template.Name))];

    public static ReplyTemplate? Find(string? id) =>
        ReplyTemplates.All.FirstOrDefault(template => template.Id == id);
}
