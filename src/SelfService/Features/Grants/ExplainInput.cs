namespace Portvakt.SelfService.Features.Grants;

/// <summary>What is to be explained: a text from a refusal, or a question about rights.</summary>
/// <param name="Text">A trace id, an assertion, or an answer or request with one of them in it.</param>
public sealed record ExplainInput(
    string? Text,
    string? ClientId = null,
    string? Scope = null,
    string? Organisation = null
)
{
    public bool IsQuestion => string.IsNullOrWhiteSpace(Text);
}
