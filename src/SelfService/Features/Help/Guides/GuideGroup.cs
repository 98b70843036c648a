namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>Whose task it is.</summary>
public enum GuideGroup
{
    User,
    Provider,
    Consumer,

    /// <summary>Everybody's who fetches tokens.</summary>
    Tokens,
}
