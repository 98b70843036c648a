using System.Diagnostics.CodeAnalysis;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>
/// What a component shows: a <see cref="Text"/> of ours, or words that have no translation, such as a name that
/// somebody typed. Both convert by themselves, so a page writes <c>Label="Texts.Name"</c> or
/// <c>Title="@Model.Name"</c>.
/// </summary>
public sealed record Words
{
    private readonly Text _text;

    private Words(Text text) => _text = text;

    /// <summary>The words in <paramref name="language"/>.</summary>
    public string In(Language language) => _text.In(language);

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Words?(Text? text) => text is null ? null : new(text);

    [return: NotNullIfNotNull(nameof(word))]
    public static implicit operator Words?(string? word) =>
        word is null ? null : new(Text.Same(word));
}
